package org.systemicalliance.server.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The server as it is run, in a process of its own. */
final class ServerProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final HttpClient http = HttpClient.newHttpClient();
    private final long started = System.nanoTime();
    private final int port = freePort();
    private final Process process;

    /**
     * @param folder where the database and the log are kept
     * @param options Spring's, such as {@code --alliance.demo=false}
     */
    ServerProcess(Path jar, Path folder, String... options) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                jar.toAbsolutePath().toString(),
                "--server.port=" + port));
        command.addAll(List.of(options));
        try {
            Files.createDirectories(folder);
            process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("server.log").toFile())
                    .start();
        } catch (IOException e) {
            throw new IllegalStateException("The server cannot be started", e);
        }
    }

    /** Seconds from the start of the process until it answers a GET with status 200. */
    double secondsUntil(String path) {
        while (status(path) != 200) {
            if (!process.isAlive() || seconds() > PATIENCE.toSeconds()) {
                throw new IllegalStateException("The server did not come up; see its log");
            }
            pause();
        }
        return seconds();
    }

    double seconds() {
        return (System.nanoTime() - started) / 1e9;
    }

    /** Resident memory in megabytes, as Linux counts it. */
    double residentMegabytes() {
        try {
            return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D+", "")) / 1024)
                    .findFirst()
                    .orElse(Double.NaN);
        } catch (IOException e) {
            return Double.NaN;
        }
    }

    String get(String path) {
        return expect(200, request(path).GET());
    }

    /** Receives everything, and makes nothing of it: that is a matter of the client, not of the server. */
    void receive(String path) {
        int status = send(request(path).GET(), BodyHandlers.discarding()).statusCode();
        if (status != 200) {
            throw new IllegalStateException("Not 200: " + status);
        }
    }

    /** Posts FHIR JSON and expects to be understood. */
    String post(String path, String body) {
        HttpResponse<String> response = send(request(path).POST(BodyPublishers.ofString(body)));
        if (response.statusCode() / 100 != 2) {
            throw new IllegalStateException(path + " was answered " + response.statusCode() + " " + response.body());
        }
        return response.body();
    }

    private String expect(int status, HttpRequest.Builder request) {
        HttpResponse<String> response = send(request);
        if (response.statusCode() != status) {
            throw new IllegalStateException("Not " + status + ": " + response.statusCode() + " " + response.body());
        }
        return response.body();
    }

    private int status(String path) {
        try {
            return http.send(request(path).GET().build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException notYet) {
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) {
        try {
            return http.send(request.build(), body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As the pediatrician of a story, where the server wants to know. */
    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString("teresa:demo".getBytes(UTF_8)))
                .header("Content-Type", "application/fhir+json")
                .header("Accept", "application/fhir+json");
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
