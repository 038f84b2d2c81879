package org.systemicalliance.server.answer;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.model.ResourceVersionConflictResolutionStrategy;
import ca.uhn.fhir.jpa.model.util.JpaConstants;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.systemicalliance.server.answer.Repetitions.Place;

/**
 * Turns the creation of an answer into a conditional one, so that an answer that is sent once more is found instead of
 * stored, also when both arrive at the same moment. Senders who state a condition of their own are left alone.
 */
class RepetitionHooks {

    /** Under which a request remembers the place of the answer it brings. */
    private static final String PLACE = Place.class.getName();

    private static final int RETRIES = 3;

    /** Whoever may not write this at all is not told that it is there. */
    private static final int AFTER_ADMISSION = 1_000;

    private final Repetitions repetitions;

    RepetitionHooks(Repetitions repetitions) {
        this.repetitions = repetitions;
    }

    @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
    public void incoming(RequestDetails request) {
        if (isCreation(request) && request.getResource() instanceof QuestionnaireResponse answer) {
            Place place = repetitions.placeOf(answer);
            request.getUserData().put(PLACE, place);
            if (request.getHeader(Constants.HEADER_IF_NONE_EXIST) == null) {
                place.id().ifPresent(id -> {
                    name(answer, id);
                    request.setHeaders(Constants.HEADER_IF_NONE_EXIST, List.of(condition(id)));
                });
            }
        }
    }

    @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = AFTER_ADMISSION)
    public void admitted(RequestDetails request) {
        if (request.getUserData().get(PLACE) instanceof Place place) {
            repetitions.requireSame((QuestionnaireResponse) request.getResource(), place);
        }
    }

    @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
    public void incoming(IBaseBundle bundle) {
        ((Bundle) bundle).getEntry().forEach(this::incoming);
    }

    /** Whoever loses a race against the same answer finds it stored when trying again. */
    @Hook(Pointcut.STORAGE_VERSION_CONFLICT)
    public ResourceVersionConflictResolutionStrategy conflict(RequestDetails request) {
        if (request == null || !(isCreation(request) || isSubmission(request) || isTransaction(request))) {
            return null;
        }
        ResourceVersionConflictResolutionStrategy strategy = new ResourceVersionConflictResolutionStrategy();
        strategy.setRetry(true);
        strategy.setMaxRetries(RETRIES);
        return strategy;
    }

    private void incoming(BundleEntryComponent entry) {
        boolean creation = entry.getRequest().getMethod() == HTTPVerb.POST
                && !entry.getRequest().hasIfNoneExist();
        if (creation && entry.getResource() instanceof QuestionnaireResponse answer) {
            Place place = repetitions.placeOf(answer);
            repetitions.requireSame(answer, place);
            place.id().ifPresent(id -> {
                name(answer, id);
                entry.getRequest().setIfNoneExist(condition(id));
            });
        }
    }

    private static boolean isCreation(RequestDetails request) {
        return request.getRequestType() == RequestTypeEnum.POST
                && "QuestionnaireResponse".equals(request.getResourceName())
                && request.getOperation() == null
                && request.getId() == null;
    }

    private static boolean isSubmission(RequestDetails request) {
        return SubmitAnswerProvider.OPERATION.equals(request.getOperation());
    }

    private static boolean isTransaction(RequestDetails request) {
        return request.getRequestType() == RequestTypeEnum.POST
                && request.getResourceName() == null
                && request.getOperation() == null;
    }

    private static void name(QuestionnaireResponse answer, String id) {
        answer.setUserData(JpaConstants.RESOURCE_ID_SERVER_ASSIGNED_VALUE, id);
    }

    private static String condition(String id) {
        return "QuestionnaireResponse?_id=" + id;
    }
}
