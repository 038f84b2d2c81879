/**
 * The alliance model in plain Java: who takes part, which pairs there are, what a rating is worth.
 * It knows neither FHIR nor Spring nor a database; whoever needs it translates at the edge.
 */
package org.systemicalliance.alliance;
