package org.systemicalliance.server.access;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.util.List;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;
import org.systemicalliance.server.Household;
import org.systemicalliance.server.Issuer;
import org.systemicalliance.server.RunningServer;
import org.systemicalliance.server.RunningServer.Answered;

/** Generated families on a server that asks everybody for a token, and the people in it. */
final class Neighbourhood {

    static final String EVERYTHING = "user/*.cruds";

    private static final class Shared {
        private static final Neighbourhood NEIGHBOURHOOD = new Neighbourhood("neighbourhood");
    }

    private final FhirContext context = FhirContext.forR4Cached();
    private final Issuer issuer = new Issuer();
    private final RunningServer server;

    private Neighbourhood(String database) {
        server = RunningServer.trusting(issuer, database);
    }

    static Neighbourhood get() {
        return Shared.NEIGHBOURHOOD;
    }

    RunningServer server() {
        return server;
    }

    /** A program that keeps the records of the clinic. */
    RunningServer recordsSystem() {
        return server.bearing(issuer.token(server.base(), claims -> claims.claim("scope", "system/*.cruds")));
    }

    RunningServer as(String user) {
        return as(user, EVERYTHING);
    }

    RunningServer as(String user, String scopes) {
        return server.bearing(issuer.token(
                server.base(), claims -> claims.claim("fhirUser", user).claim("scope", scopes)));
    }

    /** @param purpose as the claim has it; null for none */
    RunningServer using(String user, Object purpose) {
        return server.bearing(issuer.token(server.base(), claims -> claims.claim("fhirUser", user)
                .claim("scope", EVERYTHING)
                .claim("purpose_of_use", purpose)));
    }

    RunningServer as(Household household, String member) {
        return as(household.user(member));
    }

    Household moveIn() {
        return Household.moveIn(recordsSystem());
    }

    /** A family in which everybody who can has answered about everybody in one wave. */
    Household moveInAndAnswer() {
        Household household = moveIn();
        for (Resource given : household.family().waves().get(0).answers()) {
            QuestionnaireResponse answer = ((QuestionnaireResponse) given).copy();
            String author = answer.getAuthor().getReference();
            answer.setId((String) null);
            Answered stored = as(household, author).post("/QuestionnaireResponse", answer);
            if (stored.status() != 201) {
                throw new AssertionError(stored.toString());
            }
        }
        return household;
    }

    /** What one person answers about another, posted by whoever said it; the rating that follows. */
    Observation answered(Household household, String informant, String partner) {
        Answered stored = as(household, informant).post("/QuestionnaireResponse", household.answer(informant, partner));
        if (stored.status() != 201) {
            throw new AssertionError(stored.toString());
        }
        return as(household, informant)
                .get("/Observation?derived-from=QuestionnaireResponse/" + stored.id())
                .only(Observation.class);
    }

    String json(Resource resource) {
        return context.newJsonParser().encodeResourceToString(resource);
    }

    /** The professionals of a family who are not of its school. */
    List<String> clinicians(Household household) {
        return household.members("professional").stream()
                .filter(member ->
                        !recordsSystem().get("/" + member).body().matches("(?s).*\"(teacher|special-educator)\".*"))
                .toList();
    }

    /** Every stored resource of a type. */
    List<Resource> stored(String type) {
        return server
                .bean(DaoRegistry.class)
                .getResourceDao(type)
                .search(SearchParameterMap.newSynchronous(), new SystemRequestDetails())
                .getAllResources()
                .stream()
                .map(Resource.class::cast)
                .toList();
    }
}
