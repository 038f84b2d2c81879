package org.systemicalliance.server.platform.reading;

import java.math.BigDecimal;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/**
 * Refuses values that FHIR's grammar lets through but that no database keeps and no reader shows: control characters,
 * halves of characters, and numbers beyond any measure, whose digits alone would fill the memory.
 */
final class StorableValues {

    private static final int MOST_DIGITS = 60;
    private static final int DEEPEST_NARRATIVE = 100;

    private StorableValues() {}

    static void check(Resource resource) {
        check(resource, resource.fhirType());
    }

    private static void check(Base element, String path) {
        if (element instanceof PrimitiveType<?> primitive) {
            checkValue(primitive, path);
        }
        for (Property property : element.children()) {
            int index = 0;
            for (Base child : property.getValues()) {
                if (child != null) {
                    String place = property.isList() ? "[" + index++ + "]" : "";
                    check(child, path + "." + property.getName().replace("[x]", "") + place);
                }
            }
        }
        if (element instanceof Narrative narrative && narrative.hasDiv()) {
            checkNarrative(narrative.getDiv(), path + ".div", 0);
        }
    }

    private static void checkValue(PrimitiveType<?> primitive, String path) {
        if (primitive instanceof DecimalType decimal && decimal.hasValue()) {
            checkNumber(decimal.getValue(), path);
        } else if (primitive.hasValue()) {
            checkText(primitive.getValueAsString(), path);
        }
    }

    private static void checkNumber(BigDecimal number, String path) {
        if (Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS || number.scale() > MOST_DIGITS) {
            throw new Refusal(IssueType.VALUE, path, "The number has more digits than anything that is measured.");
        }
    }

    private static void checkText(String text, String path) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (control || (Character.isSurrogate(c) && !pair) || c == '\uFFFE' || c == '\uFFFF') {
                throw new Refusal(
                        IssueType.VALUE,
                        path,
                        "The value holds U+%04X, which is no character of a text.".formatted((int) c));
            }
            i += pair ? 1 : 0;
        }
    }

    private static void checkNarrative(XhtmlNode node, String path, int depth) {
        if (depth > DEEPEST_NARRATIVE) {
            throw new Refusal(IssueType.STRUCTURE, path, "The narrative is nested too deeply to be read.");
        }
        node.getChildNodes().forEach(child -> checkNarrative(child, path, depth + 1));
    }
}
