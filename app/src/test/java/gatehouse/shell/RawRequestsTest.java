package gatehouse.shell;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.ServiceTest;
import gatehouse.Visitor;
import gatehouse.house.Asvs;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Requests that no browser sends, byte by byte.
@ServiceTest
class RawRequestsTest {
  private static final Pattern ANSWER = Pattern.compile("HTTP/1\\.1 (\\d{3})");

  private final int port;
  private final Visitor visitor;

  RawRequestsTest(@LocalServerPort int port) {
    this.port = port;
    this.visitor = new Visitor(port);
  }

  /// A second request hides where the first may end earlier: it is never answered.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
        "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n",
        "Transfer-Encoding: chunked\r\n",
        "Transfer-Encoding: identity, chunked\r\nContent-Length: 5\r\n",
        "Transfer-Encoding: xchunked\r\nContent-Length: 5\r\n"
      })
  @Asvs("4.2.1")
  void oneRequestIsOne(String headers) throws IOException {
    var answers =
        said(
            "POST /api/v1/ask HTTP/1.1\r\nHost: here\r\n"
                + headers
                + "\r\n0\r\n\r\nGET /favicon.ico HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n");
    assertThat(ANSWER.matcher(answers).results().map(hit -> hit.group(1)).toList())
        .singleElement()
        .asString()
        .matches("4\\d\\d|501");
  }

  @Test
  @Asvs("4.2.1")
  void whereARequestEndsIsSaidOnce() throws IOException {
    var answers =
        said(
            "POST /api/v1/ask HTTP/1.1\r\nHost: here\r\nContent-Length: 0\r\nContent-Length: 5\r\n\r\n12345");
    assertThat(answers).startsWith("HTTP/1.1 400");
  }

  @Test
  @Asvs("13.4.4")
  void nothingIsSentBackAsItCame() throws IOException {
    var answer =
        said("TRACE / HTTP/1.1\r\nHost: here\r\nX-Secret: ghx\r\nConnection: close\r\n\r\n");
    assertThat(answer).matches("(?s)HTTP/1\\.1 (400|403|404|405).*").doesNotContain("ghx");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/nowhere", "/api/nowhere", "/a;b=c", "/%zz", "/assets/", "/sign-in"})
  @Asvs("13.4.6")
  void nobodyIsToldWhatWeRunOn(String path) throws IOException {
    var answer = said("GET " + path + " HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n");
    assertThat(answer)
        .doesNotContainIgnoringCase("\r\nServer:", "X-Powered-By", "Tomcat", "Spring", "jakarta")
        .doesNotContain("PostgreSQL/", "Java/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/assets", "/assets/", "/META-INF/", "/assets/../", "/static/", "/db/"})
  @Asvs("13.4.3")
  void noFolderIsListed(String path) {
    var answer = visitor.get(path);
    assertThat(answer.statusCode()).isIn(400, 404);
    assertThat(answer.body()).doesNotContain("Index of", "META-INF");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/actuator",
        "/actuator/beans",
        "/actuator/heapdump",
        "/actuator/mappings",
        "/v3/api-docs",
        "/swagger-ui.html",
        "/h2-console",
        "/application.properties"
      })
  @Asvs("13.4.5")
  void nothingIsOpenThatNobodyOpened(String path) {
    assertThat(visitor.get(path).statusCode()).isEqualTo(404);
  }

  /// What this machine alone may ask: whether the service is well.
  @Test
  @Asvs({"4.1.3", "15.3.4"})
  void whoAsksThroughAProxyIsNotThisMachine() {
    assertThat(health("X-Forwarded-Proto", "https")).isEqualTo(200);
    assertThat(health("X-Forwarded-For", "203.0.113.9")).isEqualTo(404);
  }

  /// The proxy writes behind whatever the sender has written.
  @ParameterizedTest
  @CsvSource({
    "X-Forwarded-For, '127.0.0.1, 203.0.113.9'",
    "X-Forwarded-For, '::1, 127.0.0.1, 203.0.113.9'",
    "X-Forwarded-For, '10.0.0.1, 203.0.113.9'"
  })
  @Asvs({"4.1.3", "15.3.4"})
  void nobodyMakesThemselvesThisMachine(String header, String value) {
    assertThat(health(header, value)).isEqualTo(404);
  }

  @Test
  @Asvs("4.1.3")
  void noHeaderSaysWhereWeAre() {
    var answer =
        visitor.send(
            "GET",
            "/account",
            "",
            "X-Forwarded-Host",
            "evil.example",
            "Forwarded",
            "host=evil.example",
            "X-Original-URL",
            "/sign-in");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElseThrow())
        .doesNotContain("evil.example")
        .endsWith("/sign-in?next=%2Faccount");
  }

  /// What is led to is never longer than what may be asked for.
  @Test
  @Asvs("4.2.5")
  void nobodyIsLedToAnAddressThatIsTooLong() {
    var answer = visitor.get("/account?x=" + "%C3%A9".repeat(1_000));
    assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in?next=%2F");
    var longest = visitor.get("/account?x=" + "é".repeat(80).replace("é", "%C3%A9"));
    var led = longest.headers().firstValue("Location").orElseThrow();
    assertThat(led).hasSizeBetween(600, 1_500);
    assertThat(visitor.get(led.substring(led.indexOf("/sign-in"))).statusCode()).isLessThan(400);
  }

  private int health(String header, String value) {
    return visitor.send("GET", "/actuator/health", "", header, value).statusCode();
  }

  /// Everything that is answered until the line is closed.
  private String said(String request) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(5_000);
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    }
  }
}
