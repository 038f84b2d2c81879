package org.systemicalliance.server.platform.reading;

import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.LenientErrorHandler;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ScalarType;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ValueType;
import java.util.Locale;

/**
 * Refuses what HAPI would log and leave out. A misspelt element that vanished without a word would be a statement that
 * its sender believes to be stored.
 */
class StrictReading extends LenientErrorHandler {

    StrictReading() {
        super(false);
    }

    @Override
    public void unknownElement(IParseLocation location, String element) {
        throw new DataFormatException("FHIR R4 knows no element '%s'%s.".formatted(element, in(location)));
    }

    @Override
    public void unknownAttribute(IParseLocation location, String attribute) {
        throw new DataFormatException("FHIR R4 knows no attribute '%s'%s.".formatted(attribute, in(location)));
    }

    @Override
    public void unexpectedRepeatingElement(IParseLocation location, String element) {
        throw new DataFormatException("The element '%s'%s is given once.".formatted(element, in(location)));
    }

    @Override
    public void incorrectJsonType(
            IParseLocation location,
            String element,
            ValueType expected,
            ScalarType expectedScalar,
            ValueType found,
            ScalarType foundScalar) {
        throw new DataFormatException("The element '%s'%s is a JSON %s, not %s."
                .formatted(element, in(location), name(expected, expectedScalar), name(found, foundScalar)));
    }

    private static String name(ValueType type, ScalarType scalar) {
        return (type == ValueType.SCALAR && scalar != null ? scalar.name() : type.name()).toLowerCase(Locale.ROOT);
    }

    private static String in(IParseLocation location) {
        String parent = location == null ? null : location.getParentElementName();
        return parent == null ? "" : " in " + parent;
    }
}
