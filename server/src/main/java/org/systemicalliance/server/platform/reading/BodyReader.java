package org.systemicalliance.server.platform.reading;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServerUtils;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;

/**
 * Reads the body of a request, before anything else looks at it. An operation may be called with an empty body, which
 * means that all of its parameters are left out.
 */
@Interceptor
public class BodyReader {

    /** How many elements lie in one another at most; a form or an answer of the deepest kind needs a tenth of it. */
    static final int DEEPEST = 250;

    static final String TOO_DEEP = "The body is nested too deeply to be read.";

    private static final Set<RequestTypeEnum> WITH_BODY =
            Set.of(RequestTypeEnum.POST, RequestTypeEnum.PUT, RequestTypeEnum.PATCH);

    @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
    public void read(RequestDetails request) {
        if (WITH_BODY.contains(request.getRequestType())
                && !isForm(request)
                && !"_search".equals(request.getOperation())) {
            EncodingEnum encoding = RestfulServerUtils.determineRequestEncodingNoDefault(request, true);
            if (encoding != null) {
                request.setResource(resource(request, encoding));
            } else if (request.getRequestType() == RequestTypeEnum.PATCH) {
                checkPatch(request);
            } else if (isTransaction(request) && text(request).isBlank()) {
                throw new Refusal("The body is empty; a Bundle is expected.");
            }
        }
    }

    private static boolean isForm(RequestDetails request) {
        String type = request.getHeader("Content-Type");
        return type != null && type.startsWith("application/x-www-form-urlencoded");
    }

    private static boolean isOperation(RequestDetails request) {
        return request.getOperation() != null && request.getOperation().startsWith("$");
    }

    private static boolean isTransaction(RequestDetails request) {
        return request.getResourceName() == null && request.getOperation() == null;
    }

    private static Resource resource(RequestDetails request, EncodingEnum encoding) {
        String text = text(request);
        if (text.isBlank()) {
            if (isOperation(request)) {
                request.setRequestContents(encoding.newParser(request.getFhirContext())
                        .encodeResourceToString(new Parameters())
                        .getBytes(StandardCharsets.UTF_8));
                return null;
            }
            throw new Refusal("The body is empty; a resource is expected.");
        }
        checkForm(text, encoding);
        IParser parser = encoding.newParser(request.getFhirContext());
        parser.setParserErrorHandler(new StrictReading());
        parser.setServerBaseUrl(request.getFhirServerBase());
        Resource resource = (Resource) parser.parseResource(text);
        checkType(resource, request);
        StorableValues.check(resource);
        if (isTransaction(request)) {
            BundleForm.check((Bundle) resource);
        }
        return resource;
    }

    private static void checkForm(String text, EncodingEnum encoding) {
        if (encoding == EncodingEnum.JSON) {
            JsonForm.check(text);
        } else if (encoding == EncodingEnum.XML) {
            XmlForm.check(text);
        }
    }

    private static void checkType(Resource resource, RequestDetails request) {
        String expected = expected(request);
        if (expected != null && !resource.fhirType().equals(expected)) {
            throw new Refusal(
                    "The body is a %s; what belongs to this address is a %s.".formatted(resource.fhirType(), expected));
        }
    }

    /** Null where the operation decides. */
    private static String expected(RequestDetails request) {
        if (isOperation(request)) {
            return null;
        }
        if (request.getRequestType() == RequestTypeEnum.PATCH) {
            return "Parameters";
        }
        return request.getResourceName() == null ? "Bundle" : request.getResourceName();
    }

    private static void checkPatch(RequestDetails request) {
        String text = text(request);
        String type = String.valueOf(request.getHeader("Content-Type"));
        if (text.isBlank()) {
            throw new Refusal("The body is empty; a patch is expected.");
        }
        checkForm(text, type.contains("xml") ? EncodingEnum.XML : EncodingEnum.JSON);
    }

    private static String text(RequestDetails request) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(request.loadRequestContents()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refusal("The body is not UTF-8.");
        }
    }
}
