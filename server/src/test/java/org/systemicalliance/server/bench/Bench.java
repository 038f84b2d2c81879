package org.systemicalliance.server.bench;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.util.FileSystemUtils;
import org.systemicalliance.examples.families.ChildVoice;
import org.systemicalliance.examples.families.Family;
import org.systemicalliance.examples.families.FamilyConfiguration;
import org.systemicalliance.examples.families.FamilyConfiguration.Household;
import org.systemicalliance.examples.families.FamilyConfiguration.Schedule;
import org.systemicalliance.examples.families.FamilyGenerator;
import org.systemicalliance.examples.families.Participation;

/** Takes all figures; run by the build with profile {@code bench}. */
final class Bench {

    private static final String OPEN = "--alliance.security.enabled=false";
    private static final String EMPTY = "--alliance.demo=false";

    private static final int STARTS = 3;
    private static final int WARM_UP = 1000;
    private static final int TURNS = 12;
    private static final int CLIENTS = 4;
    private static final int ANSWERS = 1000;
    private static final int FAMILIES = 1000;

    /** Two parents, a caregiver, seven professionals and the child: eleven, rating each other every month. */
    private static final FamilyConfiguration TEAM_OF_ELEVEN = FamilyConfiguration.standard()
            .with(new Household(2, 1, 7, ChildVoice.ANSWERS, 0))
            .with(new Schedule(LocalDate.now().minusYears(3).plusDays(1), 36, Period.ofMonths(1), 1.0, false))
            .with(Participation.complete());

    /** Many of these fill the tables without taking an hour. */
    private static final FamilyConfiguration SMALL = FamilyConfiguration.standard()
            .with(new Household(1, 0, 1, ChildVoice.SILENT, 0))
            .with(new Schedule(LocalDate.now().minusMonths(1), 1, Period.ofMonths(1), 1.0, false))
            .with(Participation.complete());

    private static final List<Integer> CROWDS = List.of(1_000, 10_000);

    private static final String THREE_YEARS = "?from=" + LocalDate.now().minusYears(3);
    private static final String PICTURE = "$systemic-alliance of a team of eleven with three years of monthly ratings";

    private final FhirContext context = FhirContext.forR4Cached();
    private final Figures figures = new Figures();
    private final Path jar;
    private final Path folder;

    private Bench(Path jar, Path folder) {
        this.jar = jar;
        this.folder = folder;
    }

    /** @param arguments the jar of the server, the folder for figures and databases, the page to write */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        Bench bench = new Bench(Path.of(arguments[0]), folder);
        Path page = Path.of(arguments[2]);
        new Simulation(FAMILIES).run(bench.figures);
        bench.startUp();
        bench.write(page);
        bench.work(page);
    }

    /** Again after every part: what was measured is kept, however the rest goes. */
    private void write(Path page) throws IOException {
        figures.writeJson(folder.resolve("figures.json"));
        figures.writeMarkdown(page);
    }

    private void startUp() throws IOException {
        List<Start> first = new ArrayList<>();
        List<Start> again = new ArrayList<>();
        Path database = null;
        for (int time = 0; time < STARTS; time++) {
            database = Files.createTempDirectory(Files.createDirectories(folder), "start");
            first.add(Start.measure(jar, database));
            again.add(Start.measure(jar, database));
        }
        starts("Start on an empty database, with the guide and the stories to be stored", first);
        starts("Start on the same database", again);
        guarded(database);
    }

    private void starts(String chapter, List<Start> starts) {
        figures.add(chapter, "first 200 of /fhir/metadata, median of " + STARTS, median(starts, Start::answers), "s");
        figures.add(chapter, "slowest of these", max(starts, Start::answers), "s");
        figures.add(chapter, "first validation done, median", median(starts, Start::validated), "s");
        figures.add(chapter, "everything stored, median", median(starts, Start::stored), "s");
        figures.add(chapter, "resident memory then, median", median(starts, Start::megabytes), "MB");
    }

    private static double median(List<Start> starts, ToDoubleFunction<Start> figure) {
        return starts.stream().mapToDouble(figure).sorted().toArray()[starts.size() / 2];
    }

    private static double max(List<Start> starts, ToDoubleFunction<Start> figure) {
        return starts.stream().mapToDouble(figure).max().orElseThrow();
    }

    /** One start: seconds from {@code java -jar} to each step, and memory at the end. */
    private record Start(double answers, double validated, double stored, double megabytes) {

        static Start measure(Path jar, Path database) {
            try (ServerProcess server = new ServerProcess(jar, database)) {
                double answers = server.secondsUntil("/fhir/metadata");
                server.post("/fhir/Patient/$validate", "{\"resourceType\":\"Patient\"}");
                double validated = server.seconds();
                double stored = server.secondsUntil("/health");
                return new Start(answers, validated, stored, server.residentMegabytes());
            }
        }
    }

    /**
     * The same reads of the same stories with and without access control, audit included: of two servers side by side,
     * on copies of one database, asked in turns, so that whatever else the machine does meets both.
     */
    private void guarded(Path database) throws IOException {
        Map<String, String> reads = new LinkedHashMap<>();
        reads.put("one rating", "/fhir/Observation/rating-mateo-4-mother-on-slt");
        reads.put(
                "the ratings of a child, 50 of a page",
                "/fhir/Observation?subject=Patient/mateo&code=directed-rating&_count=50");
        reads.put("$systemic-alliance", "/fhir/Patient/mateo/$systemic-alliance");
        Path copy = copyOf(database);
        try (ServerProcess without = new ServerProcess(jar, copy, OPEN);
                ServerProcess with = new ServerProcess(jar, database)) {
            without.secondsUntil("/health");
            with.secondsUntil("/health");
            reads.forEach((read, path) -> compare(read, () -> without.receive(path), () -> with.receive(path)));
        }
    }

    private void compare(String read, Runnable without, Runnable with) {
        Latencies.of(WARM_UP, 1, without);
        Latencies.of(WARM_UP, 1, with);
        List<Latencies> open = new ArrayList<>();
        List<Latencies> guarded = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            open.add(Latencies.of(10, 50, without));
            guarded.add(Latencies.of(10, 50, with));
        }
        String chapter = "The same reads by a pediatrician, with access control and audit, and without";
        double before = Latencies.together(open).median();
        double after = Latencies.together(guarded).median();
        figures.add(chapter, read + ", without, p50", before, "ms");
        figures.add(chapter, read + ", with, p50", after, "ms");
        figures.add(chapter, read + ", ratio", after / before, "");
    }

    /** A database that nobody uses at the moment. */
    private Path copyOf(Path database) throws IOException {
        Path copy = Files.createTempDirectory(folder, "copy");
        FileSystemUtils.copyRecursively(database, copy);
        return copy;
    }

    private void work(Path page) throws Exception {
        Path database = Files.createTempDirectory(folder, "work");
        try (ServerProcess server = new ServerProcess(jar, database, EMPTY, OPEN)) {
            server.secondsUntil("/health");
            answers(server);
            Family family = new FamilyGenerator(2, TEAM_OF_ELEVEN).family(0);
            family.transactions().forEach(part -> server.post("/fhir", json(part)));
            figures.add(PICTURE, "resources in the answer, three years", resources(server, family), "");
            double alone = picture(server, family, "alone");
            figures.add("Memory", "resident after the work above", server.residentMegabytes(), "MB");
            write(page);
            int stored = 0;
            for (int crowd : CROWDS) {
                moveIn(server, stored, crowd);
                stored = crowd;
                double among = picture(server, family, "among %,d families".formatted(crowd));
                figures.add(
                        PICTURE, "the last year, p50 among %,d families to alone".formatted(crowd), among / alone, "");
                write(page);
            }
        }
    }

    /** Stores the families of a range, by several clients. */
    private void moveIn(ServerProcess server, int from, int to) throws Exception {
        FamilyGenerator families = new FamilyGenerator(3, SMALL);
        long start = System.nanoTime();
        inParallel(
                IntStream.range(from, to).boxed().toList(),
                number -> families.family(number).transactions().forEach(part -> server.post("/fhir", json(part))));
        figures.add(
                "Families, each a child, a parent and a professional, stored as transactions by %d clients"
                        .formatted(CLIENTS),
                "number %,d to %,d, per second".formatted(from + 1, to),
                (to - from) / ((System.nanoTime() - start) / 1e9),
                "families");
    }

    private void answers(ServerProcess server) throws Exception {
        Family family = new FamilyGenerator(1, TEAM_OF_ELEVEN).family(0);
        server.post("/fhir", json(family.transactions().get(0)));
        List<String> answers = family.resources().stream()
                .filter(QuestionnaireResponse.class::isInstance)
                .limit(2L * ANSWERS)
                .map(this::withoutId)
                .toList();
        post(server, answers.subList(0, ANSWERS));
        long start = System.nanoTime();
        post(server, answers.subList(ANSWERS, 2 * ANSWERS));
        double seconds = (System.nanoTime() - start) / 1e9;
        figures.add(
                "Answers, validated, stored and rated one by one by %d clients".formatted(CLIENTS),
                "per second",
                ANSWERS / seconds,
                "answers");
    }

    private static void post(ServerProcess server, List<String> answers) throws Exception {
        inParallel(answers, answer -> server.post("/fhir/QuestionnaireResponse", answer));
    }

    private static <T> void inParallel(List<T> all, Consumer<T> action) throws Exception {
        var waiting = new ConcurrentLinkedQueue<>(all);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        Callable<Void> client = () -> {
            for (T next = waiting.poll(); next != null; next = waiting.poll()) {
                action.accept(next);
            }
            return null;
        };
        try {
            for (Future<Void> done : clients.invokeAll(Collections.nCopies(CLIENTS, client))) {
                done.get();
            }
        } finally {
            clients.shutdown();
        }
    }

    /** Answers the median for the last year, in milliseconds. */
    private double picture(ServerProcess server, Family family, String where) {
        Latencies year = Latencies.of(300, 300, () -> server.receive(path(family)));
        figures.add(PICTURE, "the last year, " + where, year);
        figures.add(
                PICTURE,
                "all three years, " + where,
                Latencies.of(100, 200, () -> server.receive(path(family) + THREE_YEARS)));
        return year.median();
    }

    private int resources(ServerProcess server, Family family) {
        return context.newJsonParser()
                .parseResource(Bundle.class, server.get(path(family) + THREE_YEARS))
                .getEntry()
                .size();
    }

    private static String path(Family family) {
        return "/fhir/" + family.systemOfCare().getSubject().getReference() + "/$systemic-alliance";
    }

    private String withoutId(Resource answer) {
        Resource copy = answer.copy();
        copy.setId((String) null);
        return json(copy);
    }

    private String json(Resource resource) {
        return context.newJsonParser().encodeResourceToString(resource);
    }
}
