package org.systemicalliance.examples.families;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Resource;

/** The canonical URLs by which the guide's artifacts are named in instances. */
final class Guide {

    static final String BASE = "https://systemicalliance.org/fhir";
    static final String FORM_VERSION = "0.1.0";
    private static final String ACT_REASON = "http://terminology.hl7.org/CodeSystem/v3-ActReason";

    private Guide() {}

    static String extension(String id) {
        return BASE + "/StructureDefinition/" + id;
    }

    static String form(String id) {
        return BASE + "/Questionnaire/" + id + "|" + FORM_VERSION;
    }

    static Coding coding(String codeSystem, String code, String display) {
        return new Coding(BASE + "/CodeSystem/" + codeSystem, code, display);
    }

    static CodeableConcept concept(String codeSystem, String code, String display) {
        return new CodeableConcept(coding(codeSystem, code, display));
    }

    /** Names the profile and marks the resource as test data, so that it is never taken for somebody's record. */
    static <T extends Resource> T made(T resource, String profile, String id) {
        resource.setId(id);
        resource.getMeta().addProfile(BASE + "/StructureDefinition/" + profile);
        resource.getMeta().addTag(new Coding(ACT_REASON, "HTEST", "test health data"));
        return resource;
    }
}
