package org.systemicalliance.server;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;

/** A small OpenID Connect provider that really answers over HTTP, and signs whatever it is asked for. */
public final class Issuer implements AutoCloseable {

    private final HttpServer provider;
    private final String address;
    private final ECKey key;

    public Issuer() {
        try {
            provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            key = new ECKeyGenerator(Curve.P_256).keyID("a").generate();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        address = "http://127.0.0.1:" + provider.getAddress().getPort() + "/realms/care";
        serve("/realms/care/.well-known/openid-configuration", """
                {"issuer":"%1$s","jwks_uri":"%1$s/keys","authorization_endpoint":"%1$s/authorize",
                 "token_endpoint":"%1$s/token"}""".formatted(address));
        serve("/realms/care/keys", new JWKSet(key.toPublicJWK()).toString());
        provider.start();
    }

    public String address() {
        return address;
    }

    /** A token for a server, valid for five minutes, unless the change says otherwise. */
    public String token(String audience, UnaryOperator<JWTClaimsSet.Builder> change) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(address)
                .subject("17")
                .audience(audience)
                .claim("client_id", "app")
                .claim("purpose_of_use", "TREAT")
                .claim("scope", "openid user/Observation.rs")
                .expirationTime(Date.from(Instant.now().plus(Duration.ofMinutes(5))));
        return signed(change.apply(claims).build(), key);
    }

    /** The same, signed with another key that calls itself the same. */
    public String forged(String audience) {
        try {
            JWTClaimsSet claims = SignedJWT.parse(token(audience, same -> same)).getJWTClaimsSet();
            return signed(
                    claims,
                    new ECKeyGenerator(Curve.P_256).keyID(key.getKeyID()).generate());
        } catch (java.text.ParseException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String signed(JWTClaimsSet claims, ECKey key) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new ECDSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void serve(String path, String json) {
        provider.createContext(path, exchange -> {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    @Override
    public void close() {
        provider.stop(0);
    }
}
