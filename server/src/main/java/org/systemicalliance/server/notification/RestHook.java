package org.systemicalliance.server.notification;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import org.systemicalliance.alliance.RuleViolation;

/**
 * Posts to the endpoint of a rest-hook. It connects to addresses that were looked at, follows nobody elsewhere, reads
 * nothing of the answer but its status, and waits for it only so long.
 */
class RestHook implements Courier, AutoCloseable {

    private static final int CONNECTIONS = 16;

    private final Destinations destinations;
    private final Duration timeout;
    private final ScheduledExecutorService deadline;
    private CloseableHttpClient client;

    /** @param timeout how long a receiver may take to answer, all in all */
    RestHook(Destinations destinations, Duration timeout) {
        this.destinations = destinations;
        this.timeout = timeout;
        this.deadline = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "rest-hook-deadline");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Made for the first message: a server that sends none starts without it. */
    private synchronized CloseableHttpClient http() {
        if (client == null) {
            client = client();
        }
        return client;
    }

    private CloseableHttpClient client() {
        Timeout wait = Timeout.of(timeout);
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new LookedAt())
                .setMaxConnTotal(CONNECTIONS)
                .setMaxConnPerRoute(CONNECTIONS)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(wait)
                        .setSocketTimeout(wait)
                        .build())
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(wait).build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .setUserAgent("systemic-alliance-fhir")
                .build();
    }

    @Override
    public void send(KeptSubscription kept, String message) throws UndeliverableException {
        int status = post(request(kept, message));
        if (status < 200 || status > 299) {
            throw new UndeliverableException("The endpoint answered %d.".formatted(status));
        }
    }

    private HttpPost request(KeptSubscription kept, String message) throws UndeliverableException {
        Channel channel = kept.demand().channel();
        try {
            destinations.require(channel.endpoint());
        } catch (RuleViolation refused) {
            throw new UndeliverableException(refused.getMessage());
        }
        HttpPost request = new HttpPost(channel.endpoint());
        channel.headers().stream()
                .map(HeaderLine::parse)
                .forEach(header -> request.addHeader(header.name(), header.value()));
        if (!message.isEmpty()) {
            request.setEntity(new StringEntity(
                    message, ContentType.create(channel.format().mediaType(), StandardCharsets.UTF_8)));
        }
        return request;
    }

    private int post(HttpPost request) throws UndeliverableException {
        Future<?> end = deadline.schedule(request::cancel, timeout.toMillis(), TimeUnit.MILLISECONDS);
        try {
            int status = http().executeOpen(RoutingSupport.determineHost(request), request, null)
                    .getCode();
            // What else is answered is not read: the connection is closed instead.
            request.cancel();
            return status;
        } catch (UnknownHostException e) {
            throw new UndeliverableException("The host of the endpoint is unknown, or one that nothing is sent to.");
        } catch (IOException | HttpException e) {
            throw new UndeliverableException("The endpoint cannot be reached, or did not answer in time.");
        } finally {
            end.cancel(false);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        deadline.shutdownNow();
        if (client != null) {
            client.close();
        }
    }

    /** Finds addresses as the connection is made, so that they are the ones that were looked at. */
    private final class LookedAt implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return destinations.resolve(host);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
