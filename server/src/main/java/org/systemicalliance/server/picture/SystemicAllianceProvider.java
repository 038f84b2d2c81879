package org.systemicalliance.server.picture;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.SummaryEnum;
import ca.uhn.fhir.rest.server.RestfulServerUtils;
import ca.uhn.fhir.rest.server.RestfulServerUtils.ResponseEncoding;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletSubRequestDetails;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.IdType;
import org.systemicalliance.server.exchange.Days;
import org.systemicalliance.server.platform.rest.WithinSight;

/** {@code Patient/[id]/$systemic-alliance}. */
class SystemicAllianceProvider {

    private static final String JSON = Constants.CT_FHIR_JSON_NEW + Constants.CHARSET_UTF8_CTSUFFIX;

    private final FhirContext context;
    private final Gallery gallery;
    private final Clock clock;

    SystemicAllianceProvider(FhirContext context, Gallery gallery, Clock clock) {
        this.context = context;
        this.gallery = gallery;
        this.clock = clock;
    }

    @WithinSight(scope = "Observation.r")
    @Operation(
            name = "$systemic-alliance",
            typeName = "Patient",
            idempotent = true,
            manualResponse = true,
            canonicalUrl = "https://systemicalliance.org/fhir/OperationDefinition/systemic-alliance")
    public void draw(
            @IdParam IdType child,
            @OperationParam(name = "asOf") DateType asOf,
            @OperationParam(name = "from") DateType from,
            @OperationParam(name = "store") BooleanType store,
            ServletRequestDetails http)
            throws IOException {
        if (http instanceof ServletSubRequestDetails) {
            throw new InvalidRequestException(
                    "A child's whole alliance system is asked for by itself, not in a batch.");
        }
        PictureRequest request = PictureRequest.of(
                child.toUnqualifiedVersionless().getValue(),
                Days.first(from).orElse(null),
                Days.first(asOf).orElse(null),
                clock);
        List<Leaf> leaves = isKept(store, http) ? gallery.drawAndKeep(request, http) : gallery.draw(request, http);
        PictureWriter writer = new PictureWriter(context, http.getFhirServerBase(), clock.instant());
        if (isPlainJson(http)) {
            stream(leaves, writer, http);
        } else {
            RestfulServerUtils.streamResponseAsResource(
                    http.getServer(),
                    writer.bundle(leaves),
                    Set.of(SummaryEnum.FALSE),
                    200,
                    false,
                    respondGzip(http),
                    http);
        }
    }

    private static boolean isKept(BooleanType store, ServletRequestDetails http) {
        boolean kept = store != null && store.booleanValue();
        if (kept && http.getRequestType() != RequestTypeEnum.POST) {
            throw new InvalidRequestException("What changes the state of the server is asked for by POST: store.");
        }
        return kept;
    }

    private static void stream(List<Leaf> leaves, PictureWriter writer, ServletRequestDetails http) throws IOException {
        // Before the answer begins: what fails from then on could not be told any more.
        List<byte[]> resources = writer.resources(leaves);
        if (respondGzip(http)) {
            http.getResponse().addHeader(Constants.HEADER_CONTENT_ENCODING, Constants.ENCODING_GZIP);
        }
        OutputStream body = http.getResponse().getResponseOutputStream(200, JSON, null);
        try (OutputStream out = respondGzip(http) ? new GZIPOutputStream(body) : body) {
            writer.write(leaves, resources, out);
        }
    }

    /** Neither XML nor pretty nor a part of the answer was asked for. */
    private static boolean isPlainJson(ServletRequestDetails http) {
        ResponseEncoding encoding = RestfulServerUtils.determineResponseEncodingWithDefault(http);
        boolean whole = Stream.of(
                        Constants.PARAM_SUMMARY, Constants.PARAM_ELEMENTS, Constants.PARAM_ELEMENTS + ":exclude")
                .noneMatch(http.getParameters()::containsKey);
        return encoding.getEncoding() == EncodingEnum.JSON
                && whole
                && !RestfulServerUtils.prettyPrintResponse(http.getServer(), http);
    }

    private static boolean respondGzip(ServletRequestDetails http) {
        return http.isRespondGzip();
    }
}
