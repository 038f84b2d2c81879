package org.systemicalliance.profiles;

import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;

/**
 * What a definition of a structure says about the structure as a whole.
 *
 * @param derivation code of {@link TypeDerivationRule}, empty for what derives from nothing
 * @param base canonical URL of what it derives from, or empty
 */
record StructureOutline(String name, String type, String kind, boolean isAbstract, String derivation, String base) {

    static StructureOutline of(StructureDefinition definition) {
        return new StructureOutline(
                definition.getName(),
                definition.getType(),
                definition.getKind().toCode(),
                definition.getAbstract(),
                definition.hasDerivation() ? definition.getDerivation().toCode() : "",
                definition.hasBaseDefinition() ? definition.getBaseDefinition() : "");
    }

    static StructureOutline parse(String[] fields) {
        return new StructureOutline(
                fields[0], fields[1], fields[2], Boolean.parseBoolean(fields[3]), fields[4], fields[5]);
    }

    String format() {
        return String.join("\t", name, type, kind, Boolean.toString(isAbstract), derivation, base);
    }

    boolean definesType() {
        return !derivation.equals(TypeDerivationRule.CONSTRAINT.toCode());
    }

    /** A definition of which only the root element is there. */
    StructureDefinition toDefinition(String url, String version) {
        StructureDefinition definition = new StructureDefinition();
        definition
                .setUrl(url)
                .setVersion(version)
                .setName(name)
                .setType(type)
                .setKind(StructureDefinitionKind.fromCode(kind))
                .setAbstract(isAbstract)
                .setFhirVersion(FHIRVersion._4_0_1);
        if (!derivation.isEmpty()) {
            definition.setDerivation(TypeDerivationRule.fromCode(derivation));
        }
        if (!base.isEmpty()) {
            definition.setBaseDefinition(base);
        }
        definition.getSnapshot().addElement().setPath(type).setId(type);
        return definition;
    }
}
