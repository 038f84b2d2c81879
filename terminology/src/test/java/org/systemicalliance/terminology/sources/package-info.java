/**
 * What holds for every SUSHI project of the guide: names, and output that belongs to its sources. The modules
 * terminology, profiles and examples run the same rules by extending {@link
 * org.systemicalliance.terminology.sources.SushiProjectRules}.
 */
package org.systemicalliance.terminology.sources;
