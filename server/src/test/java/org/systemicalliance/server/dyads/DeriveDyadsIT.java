package org.systemicalliance.server.dyads;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.systemicalliance.server.Household;
import org.systemicalliance.server.RunningServer;
import org.systemicalliance.server.RunningServer.Answered;
import org.systemicalliance.server.exchange.CareTeams;
import org.systemicalliance.server.exchange.Guide;

class DeriveDyadsIT {

    private final RunningServer server = RunningServer.get();
    private Household home;
    private String path;

    @BeforeEach
    void moveInWithoutDyads() {
        home = Household.moveInWithoutDyads(server);
        path = "/CareTeam/" + home.team().getIdPart() + "/$derive-dyads";
    }

    @Test
    @DisplayName("two parents, one caregiver and five professionals have 35 dyads, each valid")
    void vector() {
        Answered answered = server.post(path, new Parameters());

        assertThat(answered.status()).as(answered.toString()).isEqualTo(200);
        List<CareTeam> dyads = dyads(answered);
        assertThat(dyads).hasSize(35);
        assertThat(dyads.stream()
                        .filter(dyad -> CareTeams.dyad(dyad).type().code().startsWith("child-")))
                .hasSize(8);
        assertThat(ids(dyads))
                .isEqualTo(
                        home.family().dyads().stream().map(CareTeam::getIdPart).collect(Collectors.toSet()));
        assertThat(dyads)
                .allSatisfy(dyad -> assertThat(server.put(dyad).status()).isEqualTo(200));
    }

    @Test
    @DisplayName("an operation without parameters may be called with nothing at all, as JSON or XML")
    void emptyBody() {
        assertThat(server.post(path, "").status()).isEqualTo(200);
        assertThat(server.send(path, request -> request.setHeader("Content-Type", "application/fhir+xml")
                                .POST(BodyPublishers.noBody()))
                        .status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("calling it again changes nothing")
    void idempotent() {
        server.post(path, new Parameters());

        List<CareTeam> again = dyads(server.post(path, new Parameters()));

        assertThat(again)
                .hasSize(35)
                .allSatisfy(dyad -> assertThat(dyad.getMeta().getVersionId()).isEqualTo("1"));
        assertThat(server.count("/CareTeam?subject=" + home.child())).isEqualTo(36);
    }

    @Test
    @DisplayName("parallel calls make every dyad once")
    void atOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        Callable<Answered> call = () -> server.post(path, new Parameters());
        for (Future<Answered> one :
                threads.invokeAll(IntStream.range(0, 4).mapToObj(i -> call).toList())) {
            assertThat(one.get().status()).as(one.get().toString()).isEqualTo(200);
            assertThat(dyads(one.get())).hasSize(35);
        }
        threads.shutdown();

        assertThat(server.count("/CareTeam?subject=" + home.child())).isEqualTo(36);
    }

    @Test
    @DisplayName("a professional who left takes the dyads with him, closed on the last day")
    void left() {
        server.post(path, new Parameters());
        CareTeam team = home.team();
        String professional = home.member("professional");
        team.getParticipant().stream()
                .filter(participant -> participant.getMember().getReference().equals(professional))
                .forEach(participant -> participant.getPeriod().setEndElement(new DateTimeType("2026-06-30")));
        assertThat(server.put(team).status()).isEqualTo(200);

        List<CareTeam> dyads = dyads(server.post(path, new Parameters()));

        List<CareTeam> closed = dyads.stream()
                .filter(dyad -> dyad.getStatus() == CareTeamStatus.INACTIVE)
                .toList();
        assertThat(dyads).hasSize(35);
        assertThat(closed).hasSize(8).allSatisfy(dyad -> {
            assertThat(CareTeams.dyad(dyad).joins(professional)).isTrue();
            assertThat(dyad.getPeriod().getEndElement().getValueAsString()).isEqualTo("2026-06-30");
        });
        assertThat(dyads(server.post(path, new Parameters()))).hasSize(27);
    }

    @Test
    @DisplayName("a pair without working contact forms no dyad")
    void noContact() {
        CareTeam team = home.team();
        Extension mark = team.addExtension().setUrl(Guide.NO_WORKING_CONTACT);
        mark.addExtension("member", new Reference(home.member("caregiver")));
        mark.addExtension("member", new Reference(home.member("professional")));
        mark.addExtension(
                "reason",
                new CodeableConcept(new Coding()
                        .setSystem(Guide.codeSystem("no-contact-reason"))
                        .setCode("different-setting")));
        Answered marked = server.put(team);
        assertThat(marked.status()).as(marked.toString()).isEqualTo(200);

        assertThat(dyads(server.post(path, new Parameters()))).hasSize(34);
    }

    @Test
    @DisplayName("a dyad that exists under another id is found, not made again")
    void otherId() {
        CareTeam own = home.family().dyads().get(0).copy();
        String id = "own-" + home.team().getIdPart();
        own.setId("CareTeam/" + id.substring(0, Math.min(64, id.length())));
        Answered stored = server.put(own);
        assertThat(stored.status()).as(stored.toString()).isEqualTo(201);

        List<CareTeam> dyads = dyads(server.post(path, new Parameters()));

        assertThat(dyads).hasSize(35);
        assertThat(ids(dyads)).contains(own.getIdPart());
    }

    @Test
    @DisplayName("a day on which fewer were there has fewer dyads")
    void asOf() {
        CareTeam team = home.team();
        team.getParticipant().stream()
                .filter(participant -> participant.getMember().getReference().equals(home.member("professional")))
                .forEach(participant ->
                        participant.setPeriod(new Period().setStartElement(new DateTimeType("2026-06-01"))));
        assertThat(server.put(team).status()).isEqualTo(200);

        assertThat(dyads(server.post(path + "?asOf=2026-05-31", new Parameters())))
                .hasSize(27);
        assertThat(dyads(server.post(path + "?asOf=2026-06-01", new Parameters())))
                .hasSize(35);
    }

    @Test
    @DisplayName("a dyad is no system of care, a day to come has not come, and nobody has no dyads")
    void refused() {
        server.post(path, new Parameters());
        String dyad = home.family().dyads().get(0).getIdPart();

        Answered ofDyad = server.post("/CareTeam/" + dyad + "/$derive-dyads", new Parameters());
        assertThat(ofDyad.status()).as(ofDyad.toString()).isEqualTo(422);
        assertThat(ofDyad.rule()).isEqualTo("sal-team-category");
        assertThat(server.post(path + "?asOf=2099-01-01", new Parameters()).rule())
                .isEqualTo("sal-derive-day");
        assertThat(server.post(path + "?asOf=yesterday", new Parameters()).status())
                .isEqualTo(400);
        assertThat(server.post("/CareTeam/nobody/$derive-dyads", new Parameters())
                        .status())
                .isEqualTo(404);
    }

    private static List<CareTeam> dyads(Answered answered) {
        return answered.as(Bundle.class).getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .map(CareTeam.class::cast)
                .toList();
    }

    private static Set<String> ids(List<CareTeam> dyads) {
        return dyads.stream().map(CareTeam::getIdPart).collect(Collectors.toSet());
    }
}
