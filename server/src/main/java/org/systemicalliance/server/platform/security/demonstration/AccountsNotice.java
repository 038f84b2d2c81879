package org.systemicalliance.server.platform.security.demonstration;

import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;
import org.systemicalliance.server.platform.security.SecuritySettings;
import org.systemicalliance.server.platform.web.Notice;

/** Tells on the landing page as whom one can look around. */
class AccountsNotice implements Notice {

    private static final String SECTION = """
              <h2>As whom?</h2>
              <p>Every person of the stories has an account; its password is %s. A browser asks for it where one is
                needed, <code>curl</code> takes it with <code>-u name:password</code>, and an app gets its tokens by
                <a href="fhir/.well-known/smart-configuration">SMART App Launch</a>: <a href="launch">start one from the
                chart of a child</a>. Everybody sees what they may see, and no more.</p>
              <ul>
            %s
              </ul>
            """;

    private final Accounts accounts;

    AccountsNotice(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String html() {
        boolean known = accounts.password().equals(SecuritySettings.KNOWN_PASSWORD);
        String password = known ? "<code>" + accounts.password() + "</code>" : "told by whoever runs this server";
        return SECTION.formatted(
                password, accounts.all().stream().map(AccountsNotice::line).collect(Collectors.joining("\n")));
    }

    private static String line(Account account) {
        return "    <li><code>%s</code>: %s, %s</li>"
                .formatted(
                        HtmlUtils.htmlEscape(account.username()),
                        HtmlUtils.htmlEscape(account.name(), "UTF-8"),
                        HtmlUtils.htmlEscape(account.part()));
    }
}
