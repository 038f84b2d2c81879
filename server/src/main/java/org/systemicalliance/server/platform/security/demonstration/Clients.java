package org.systemicalliance.server.platform.security.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/** The programs that may ask for tokens: those of the demonstration, and those of the file that the settings name. */
class Clients implements RegisteredClientRepository {

    private static final Resource OF_THE_DEMONSTRATION = new ClassPathResource("demonstration/clients.json");

    private final Map<String, RegisteredClient> clients;

    /** @param more a file of more clients, or null; one of the same id takes the place of the demonstration's */
    Clients(Resource more) {
        clients = Stream.of(OF_THE_DEMONSTRATION, more)
                .filter(file -> file != null)
                .map(Clients::read)
                .flatMap(List::stream)
                .collect(Collectors.toMap(
                        RegisteredClient::getClientId,
                        Function.identity(),
                        (first, second) -> second,
                        LinkedHashMap::new));
    }

    private static List<RegisteredClient> read(Resource file) {
        try (InputStream content = file.getInputStream()) {
            return new ClientFile().read(content);
        } catch (IOException e) {
            throw new UncheckedIOException("The clients cannot be read from " + file.getDescription(), e);
        }
    }

    List<RegisteredClient> all() {
        return List.copyOf(clients.values());
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("Clients are registered by file");
    }

    @Override
    public RegisteredClient findById(String id) {
        return clients.get(id);
    }

    @Override
    public RegisteredClient findByClientId(String id) {
        return clients.get(id);
    }
}
