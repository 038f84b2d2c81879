/**
 * The implementation guide as a library: its conformance resources, the definitions of FHIR R4 they rest on, and
 * validation against both, offline and without Spring.
 */
package org.systemicalliance.profiles;
