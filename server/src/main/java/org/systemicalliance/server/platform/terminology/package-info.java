/**
 * Terminology answered from the stored and shipped CodeSystems, ValueSets and ConceptMaps themselves. HAPI's second copy
 * of every concept in tables of its own, with background jobs to fill and empty them, is not kept.
 */
package org.systemicalliance.server.platform.terminology;
