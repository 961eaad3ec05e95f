package gatehouse.signin.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/// An OpenID Connect provider on this machine: discovery, keys and tokens, and every lie that a
/// test asks for.
public final class FakeProvider implements AutoCloseable {
  private static final RSAKey KEY = make();
  private static final RSAKey OTHERS_KEY = make();

  private final HttpServer server;
  private final Map<String, Object> claims = new HashMap<>();
  private Map<String, String> asked = Map.of();
  private String challenge = "";
  private final Map<String, Object> discovered = new HashMap<>();
  private Token token = Token.OWN;
  private boolean redirecting;
  private int followed;

  public FakeProvider() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    server.createContext("/.well-known/openid-configuration", this::discovery);
    server.createContext(
        "/keys", exchange -> answer(exchange, 200, new JWKSet(KEY).toJSONObject()));
    server.createContext("/token", this::token);
    server.createContext("/elsewhere", this::elsewhere);
    server.start();
  }

  private static RSAKey make() {
    try {
      return new RSAKeyGenerator(2048).keyID("one").generate();
    } catch (JOSEException failed) {
      throw new IllegalStateException(failed);
    }
  }

  public String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /// What its next token says beside the usual; null leaves a claim out.
  public void says(String claim, Object value) {
    claims.put(claim, value);
  }

  /// What it says of itself beside the usual.
  public void saysOfItself(String name, Object value) {
    discovered.put(name, value);
  }

  /// How its tokens are signed.
  public enum Token {
    OWN,
    /// With a key that is not its own.
    FORGED,
    /// Not at all.
    UNSIGNED,
    /// With its public key, taken for a secret of both.
    CONFUSED,
    /// With a key that the token brings along.
    BRINGS_ITS_KEY,
    /// As one that opens a resource and says nobody's name.
    FOR_ACCESS
  }

  public void signs(Token how) {
    token = how;
  }

  /// Signs with a key that is not its own.
  public void forges() {
    signs(Token.FORGED);
  }

  /// Leads whoever asks what it says of itself somewhere else.
  public void leadsElsewhere() {
    redirecting = true;
  }

  /// How often somebody came where it leads.
  public int followed() {
    return followed;
  }

  /// What it gave us for the browser's code, and the browser must never have.
  public static final String ACCESS = "an-access-token-for-nobody-else";

  /// Somebody comes with this address and signs in; returns what the browser is told.
  public Map<String, String> visited(String address) {
    asked = query(URI.create(address).getRawQuery());
    challenge = asked.getOrDefault("code_challenge", "");
    return asked;
  }

  private void discovery(HttpExchange exchange) throws IOException {
    if (redirecting) {
      exchange.getResponseHeaders().set("Location", issuer() + "/elsewhere");
      exchange.sendResponseHeaders(302, -1);
      exchange.close();
      return;
    }
    answer(exchange, 200, self());
  }

  private void elsewhere(HttpExchange exchange) throws IOException {
    followed++;
    answer(exchange, 200, self());
  }

  private Map<String, Object> self() {
    var says = new HashMap<String, Object>();
    says.put("issuer", issuer());
    says.put("authorization_endpoint", issuer() + "/authorize");
    says.put("token_endpoint", issuer() + "/token");
    says.put("jwks_uri", issuer() + "/keys");
    says.put("response_types_supported", java.util.List.of("code"));
    says.put("subject_types_supported", java.util.List.of("public"));
    says.put("id_token_signing_alg_values_supported", java.util.List.of("RS256"));
    says.putAll(discovered);
    return says;
  }

  private void token(HttpExchange exchange) throws IOException {
    var form = query(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    var known = form.getOrDefault("code", "").equals("right");
    if (!known || !hashed(form.getOrDefault("code_verifier", "")).equals(challenge)) {
      answer(exchange, 400, Map.of("error", "invalid_grant"));
      return;
    }
    answer(
        exchange,
        200,
        Map.of(
            "access_token",
            ACCESS,
            "token_type",
            "Bearer",
            "expires_in",
            60,
            "id_token",
            idToken()));
  }

  private String idToken() {
    var now = Instant.now();
    var all = new HashMap<String, Object>();
    all.put("iss", issuer());
    all.put("aud", asked.get("client_id"));
    all.put("nonce", asked.get("nonce"));
    all.put("sub", "subject-1");
    all.put("iat", Date.from(now));
    all.put("exp", Date.from(now.plusSeconds(60)));
    all.put("email_verified", true);
    all.putAll(claims);
    var set = new JWTClaimsSet.Builder();
    all.forEach((name, value) -> {
      if (!"".equals(value)) {
        set.claim(name, value);
      }
    });
    return signed(set.build());
  }

  private String signed(JWTClaimsSet set) {
    try {
      return switch (token) {
        case OWN -> signed(header(), set, KEY);
        case FORGED -> signed(header(), set, OTHERS_KEY);
        case UNSIGNED -> new PlainJWT(set).serialize();
        case CONFUSED -> confused(set);
        case BRINGS_ITS_KEY -> signed(header().jwk(OTHERS_KEY.toPublicJWK()), set, OTHERS_KEY);
        case FOR_ACCESS -> signed(header().type(new JOSEObjectType("at+jwt")), set, KEY);
      };
    } catch (JOSEException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static JWSHeader.Builder header() {
    return new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one");
  }

  private static String signed(JWSHeader.Builder header, JWTClaimsSet set, RSAKey key)
      throws JOSEException {
    var token = new SignedJWT(header.build(), set);
    token.sign(new RSASSASigner(key));
    return token.serialize();
  }

  private static String confused(JWTClaimsSet set) throws JOSEException {
    var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("one").build(), set);
    token.sign(new MACSigner(KEY.toRSAPublicKey().getEncoded()));
    return token.serialize();
  }

  private static String hashed(String verifier) {
    return java.util.Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(gatehouse.signin.secrets.Digest.of(verifier));
  }

  private static Map<String, String> query(String text) {
    return Arrays.stream(text.split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> URLDecoder.decode(pair[0], UTF_8),
                pair -> URLDecoder.decode(pair.length > 1 ? pair[1] : "", UTF_8),
                (one, _) -> one,
                TreeMap::new));
  }

  private static void answer(HttpExchange exchange, int status, Map<String, ?> body)
      throws IOException {
    var bytes = JsonMapper.shared().writeValueAsBytes(body);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
