package org.systemicalliance.server.platform.security;

import java.net.InetAddress;
import java.net.URI;
import org.systemicalliance.server.platform.AllianceSettings;

/** What has to hold before the server opens its database or listens to anybody. */
class SafeStart {

    /** The Spring profile of a server that holds the data of real children. */
    static final String PRODUCTION = "production";

    private final AllianceSettings settings;
    private final SecuritySettings security;

    SafeStart(AllianceSettings settings, SecuritySettings security) {
        this.settings = settings;
        this.security = security;
    }

    /**
     * Whatever the profile: who lets everybody in listens to this machine only.
     *
     * @param address null for every address of the machine
     * @throws UnsafeSettingsException if the server must not start like this
     */
    void checkAddress(InetAddress address) {
        if (address != null && address.isLoopbackAddress()) {
            return;
        }
        String listening =
                "The server was asked to listen to " + (address == null ? "every address" : address.getHostAddress());
        if (!security.enabled()) {
            throw new UnsafeSettingsException(
                    listening + " with access control switched off (alliance.security.enabled=false).",
                    "Switch it on, or set server.address to a loopback address, such as 127.0.0.1.");
        }
        if (security.isOpenToEverybody()) {
            throw new UnsafeSettingsException(
                    listening + " with the accounts of the demonstration, whose password is in its documentation.",
                    "Set alliance.security.issuer to your OpenID Connect provider, or alliance.security.password to"
                            + " a password of your own, or server.address to a loopback address, such as 127.0.0.1.");
        }
    }

    /** @throws UnsafeSettingsException if a setting does not belong in the production profile */
    void checkProduction() {
        refuse(
                !security.enabled(),
                "Access control is switched off (alliance.security.enabled=false).",
                "Leave it on in production.");
        refuse(
                security.issuer() == null,
                "No OpenID Connect provider is named; the accounts of the demonstration have no place in production.",
                "Set alliance.security.issuer.");
        refuse(
                isPlain(security.issuer()),
                "The issuer is reached without encryption, so its keys could be anybody's.",
                "Set alliance.security.issuer to an https address.");
        refuse(
                settings.database().url().startsWith("jdbc:h2:"),
                "H2 is a database for demonstrations and tests.",
                "Set alliance.database.url to an address of PostgreSQL.");
        refuse(
                settings.database().password().isEmpty()
                        || settings.database()
                                .password()
                                .equals(settings.database().username()),
                "The database has no password, or one that anybody would try.",
                "Set alliance.database.password.");
        refuse(
                security.allowedOrigins().stream().anyMatch(origin -> origin.contains("*")),
                "Pages of any site may call (alliance.security.allowed-origins holds a *).",
                "Name the origins of your applications, or none.");
        refuse(settings.demo(), "The example stories would be loaded among real children.", "Set alliance.demo=false.");
        refuse(
                settings.baseUrl() == null || isPlain(settings.baseUrl()),
                "The address that clients see is not known to be encrypted.",
                "Set alliance.base-url to the https address of FHIR that clients call.");
    }

    private static boolean isPlain(URI address) {
        return !"https".equals(address.getScheme());
    }

    private static void refuse(boolean unsafe, String reason, String remedy) {
        if (unsafe) {
            throw new UnsafeSettingsException(reason, remedy);
        }
    }
}
