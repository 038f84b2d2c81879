package org.systemicalliance.server.platform.errors;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InternalErrorException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.profiles.GuideValidator;

/**
 * Turns whatever was thrown into an answer: a broken rule of the domain into 422 with the rule's key and sentence, a
 * body that cannot be read into 400, what HAPI refused into the status it chose, and everything else into a 500 that
 * tells an operator where to look and the client nothing.
 */
@Interceptor
public class ErrorInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorInterceptor.class);
    private static final Pattern HAPI_NUMBER = Pattern.compile("HAPI-\\d+: ");

    @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
    public BaseServerResponseException translate(Throwable thrown, RequestDetails request) {
        Optional<RuleViolation> violation = causes(thrown)
                .filter(RuleViolation.class::isInstance)
                .map(RuleViolation.class::cast)
                .findFirst();
        if (violation.isPresent()) {
            return broken(violation.get());
        }
        if (causes(thrown).anyMatch(ErrorInterceptor::isUnreadable)) {
            return explained(new InvalidRequestException(message(thrown)), IssueType.STRUCTURE);
        }
        if (thrown instanceof BaseServerResponseException known && known.getStatusCode() < 500) {
            return known.getOperationOutcome() == null ? explained(known, IssueType.PROCESSING) : known;
        }
        return failed(thrown);
    }

    private static BaseServerResponseException broken(RuleViolation violation) {
        OperationOutcome outcome = outcome(IssueType.BUSINESSRULE, violation.getMessage());
        OperationOutcomeIssueComponent issue = outcome.getIssueFirstRep();
        issue.addExpression(violation.element());
        issue.getDetails().addCoding().setSystem(GuideValidator.RULE_SYSTEM).setCode(violation.rule());
        return new UnprocessableEntityException(violation.getMessage(), outcome);
    }

    /** A parser that runs out of stack was given something nested beyond reason. */
    private static boolean isUnreadable(Throwable thrown) {
        return thrown instanceof DataFormatException || thrown instanceof StackOverflowError;
    }

    private static BaseServerResponseException explained(BaseServerResponseException exception, IssueType type) {
        exception.setOperationOutcome(outcome(type, message(exception)));
        return exception;
    }

    private static BaseServerResponseException failed(Throwable thrown) {
        String incident = UUID.randomUUID().toString();
        LOG.error("Incident {}", incident, thrown);
        String sentence = "The server failed; nothing was stored. Its log knows this as incident " + incident + ".";
        return new InternalErrorException(sentence, outcome(IssueType.EXCEPTION, sentence));
    }

    private static OperationOutcome outcome(IssueType type, String sentence) {
        OperationOutcome outcome = new OperationOutcome();
        outcome.addIssue()
                .setSeverity(IssueSeverity.ERROR)
                .setCode(type)
                .getDetails()
                .setText(sentence);
        return outcome;
    }

    private static String message(Throwable thrown) {
        if (causes(thrown).anyMatch(StackOverflowError.class::isInstance)) {
            return "The body is nested too deeply to be read.";
        }
        String message = thrown.getMessage();
        return message == null
                ? "The request cannot be understood."
                : HAPI_NUMBER.matcher(message).replaceAll("");
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
