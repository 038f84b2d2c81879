package org.systemicalliance.server.platform.reading;

import java.io.StringReader;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Looks at XML before it becomes a resource: it has no document type, and with it no entities, and nesting has an end. */
final class XmlForm {

    private static final XMLInputFactory FACTORY = factory();

    private XmlForm() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static void check(String xml) {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(xml));
            int depth = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD ->
                        throw new Refusal("XML of FHIR has no document type declaration and no entities.");
                    case XMLStreamConstants.START_ELEMENT -> depth = deeper(depth);
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    default -> {
                        // Text and comments are the parser's business.
                    }
                }
            }
        } catch (XMLStreamException e) {
            Location at = e.getLocation();
            throw new Refusal("The body is not XML that can be read%s."
                    .formatted(
                            at == null
                                    ? ""
                                    : " (line %d, column %d)".formatted(at.getLineNumber(), at.getColumnNumber())));
        }
    }

    private static int deeper(int depth) {
        if (depth >= BodyReader.DEEPEST) {
            throw new Refusal(BodyReader.TOO_DEEP);
        }
        return depth + 1;
    }
}
