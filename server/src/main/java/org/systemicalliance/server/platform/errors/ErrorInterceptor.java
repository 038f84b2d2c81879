package org.systemicalliance.server.platform.errors;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import ca.uhn.fhir.rest.server.exceptions.InternalErrorException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import com.github.dnault.xmlpatch.PatchException;
import java.io.EOFException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.alliance.access.NotPermitted;
import org.systemicalliance.profiles.GuideValidator;

/**
 * Turns whatever was thrown into an answer: a broken rule of the domain into 422 with the rule's key and sentence, a
 * body that cannot be read into 400, what HAPI refused into the status it chose, and everything else into a 500 that
 * tells an operator where to look and the client nothing.
 */
@Interceptor
public class ErrorInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorInterceptor.class);
    private static final String TOO_DEEP = "The body is nested too deeply to be read.";

    /** Not of HTTP, but what web servers log for a caller who hung up; it is sent to nobody. */
    private static final int CLIENT_CLOSED_REQUEST = 499;

    /** Where HAPI reads the parameters of a request. */
    private static final Set<String> READING_PARAMETERS =
            Set.of("ca.uhn.fhir.rest.server.method.OperationParameter", "ca.uhn.fhir.util.UrlUtil");

    @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
    public BaseServerResponseException translate(Throwable thrown, RequestDetails request) {
        Optional<RuleViolation> violation = causes(thrown)
                .filter(RuleViolation.class::isInstance)
                .map(RuleViolation.class::cast)
                .findFirst();
        if (violation.isPresent()) {
            return broken(violation.get());
        }
        Optional<NotPermitted> refusal = causes(thrown)
                .filter(NotPermitted.class::isInstance)
                .map(NotPermitted.class::cast)
                .findFirst();
        if (refusal.isPresent()) {
            return forbidden(refusal.get());
        }
        if (causes(thrown).anyMatch(ErrorInterceptor::isUnreadable)) {
            return explained(new InvalidRequestException(message(thrown)), IssueType.STRUCTURE);
        }
        if (causes(thrown).anyMatch(ErrorInterceptor::isUnstorable)) {
            String sentence = "A value is too long, or holds a character that cannot be stored.";
            return explained(new UnprocessableEntityException(sentence), IssueType.TOOLONG);
        }
        if (thrown instanceof BaseServerResponseException known && known.getStatusCode() < 500) {
            if (known.getOperationOutcome() == null) {
                return explained(known, IssueType.PROCESSING);
            }
            reword((OperationOutcome) known.getOperationOutcome());
            return known;
        }
        // A database that hangs up is no client.
        if (causes(thrown).anyMatch(ErrorInterceptor::isGone)
                && causes(thrown).noneMatch(SQLException.class::isInstance)) {
            return new UnclassifiedServerFailureException(CLIENT_CLOSED_REQUEST, "Nobody waits for the answer.");
        }
        return failed(thrown);
    }

    private static void reword(OperationOutcome outcome) {
        for (OperationOutcomeIssueComponent issue : outcome.getIssue()) {
            if (issue.getCode() == IssueType.EXCEPTION) {
                issue.setCode(IssueType.PROCESSING);
            }
            if (issue.hasDiagnostics()) {
                String sentence = Wording.plain(issue.getDiagnostics());
                issue.setDiagnostics(null);
                if (!issue.getDetails().hasText()) {
                    issue.getDetails().setText(sentence);
                }
            }
            if (issue.getDetails().hasText()) {
                issue.getDetails().setText(Wording.plain(issue.getDetails().getText()));
            }
        }
    }

    private static BaseServerResponseException broken(RuleViolation violation) {
        OperationOutcome outcome = outcome(IssueType.BUSINESSRULE, violation.rule(), violation.getMessage());
        outcome.getIssueFirstRep().addExpression(violation.element());
        return new UnprocessableEntityException(violation.getMessage(), outcome);
    }

    private static BaseServerResponseException forbidden(NotPermitted refusal) {
        OperationOutcome outcome = outcome(IssueType.FORBIDDEN, refusal.rule(), refusal.getMessage());
        return new ForbiddenOperationException(refusal.getMessage(), outcome);
    }

    /** A parser that runs out of stack was given something nested beyond reason. */
    private static boolean isUnreadable(Throwable thrown) {
        return thrown instanceof DataFormatException
                || thrown instanceof StackOverflowError
                || thrown instanceof PatchException
                || isUnreadableParameter(thrown);
    }

    /** HAPI lets the address and the parameters of operations fail as its own mistakes would. */
    private static boolean isUnreadableParameter(Throwable thrown) {
        return thrown instanceof IllegalArgumentException
                && Stream.of(thrown.getStackTrace())
                        .anyMatch(frame -> READING_PARAMETERS.contains(frame.getClassName()));
    }

    private static boolean isGone(Throwable thrown) {
        return thrown instanceof ClientAbortException || thrown instanceof EOFException;
    }

    /** Of the SQL standard: class 22, data exceptions, such as a value that is too long for its column. */
    private static boolean isUnstorable(Throwable thrown) {
        return thrown instanceof SQLException sql
                && sql.getSQLState() != null
                && sql.getSQLState().startsWith("22");
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

    private static OperationOutcome outcome(IssueType type, String rule, String sentence) {
        OperationOutcome outcome = outcome(type, sentence);
        outcome.getIssueFirstRep()
                .getDetails()
                .addCoding()
                .setSystem(GuideValidator.RULE_SYSTEM)
                .setCode(rule);
        return outcome;
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
            return TOO_DEEP;
        }
        if (causes(thrown).anyMatch(PatchException.class::isInstance)) {
            return "The patch cannot be read, or does not fit the resource.";
        }
        if (causes(thrown).anyMatch(ErrorInterceptor::isUnreadableParameter)) {
            return "A parameter has a value that cannot be read, or that its type does not allow.";
        }
        String message = causes(thrown)
                .filter(DataFormatException.class::isInstance)
                .reduce((outer, inner) -> inner)
                .orElse(thrown)
                .getMessage();
        return message == null ? "The request cannot be understood." : Wording.plain(message);
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
