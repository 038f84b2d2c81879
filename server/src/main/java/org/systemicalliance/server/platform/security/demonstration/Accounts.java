package org.systemicalliance.server.platform.security.demonstration;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.function.SingletonSupplier;
import org.systemicalliance.alliance.access.Purpose;
import org.systemicalliance.server.platform.security.Grant;
import org.systemicalliance.server.platform.security.InvalidTokenException;
import org.systemicalliance.server.platform.security.Passwords;
import org.systemicalliance.server.platform.security.Scopes;

/** The people of the example stories, who all have the same password. */
public class Accounts implements Passwords {

    private static final String FILE = "/demonstration/accounts.json";
    private static final Scopes EVERYTHING = Scopes.parse("user/*.cruds");

    private final String password;
    private final SingletonSupplier<List<Account>> accounts = SingletonSupplier.of(Accounts::read);

    public Accounts(String password) {
        this.password = password;
    }

    public List<Account> all() {
        return accounts.obtain();
    }

    public Optional<Account> find(String username) {
        return all().stream()
                .filter(account -> account.username().equals(username))
                .findFirst();
    }

    String password() {
        return password;
    }

    /** For whoever calls without a SMART app, with {@code curl -u}. */
    @Override
    public Grant grantOf(String username, String given) {
        boolean matches = MessageDigest.isEqual(
                given.getBytes(StandardCharsets.UTF_8), password.getBytes(StandardCharsets.UTF_8));
        Account account = find(username)
                .filter(found -> matches)
                .orElseThrow(() -> new InvalidTokenException("There is no such account, or its password is another."));
        return new Grant(
                "password",
                account.person(),
                Optional.empty(),
                EVERYTHING,
                account.roles(),
                account.person().map(Purpose::ofItsOwn).map(Set::of).orElse(Set.of()));
    }

    /** An account as the file has it. */
    private record Written(String username, String name, String part, String person, Set<String> roles) {

        Account account() {
            return new Account(username, name, part, Optional.ofNullable(person), roles);
        }
    }

    private static List<Account> read() {
        try (InputStream file = Accounts.class.getResourceAsStream(FILE)) {
            return new ObjectMapper()
                    .readValue(file, new TypeReference<List<Written>>() {}).stream()
                            .map(Written::account)
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
