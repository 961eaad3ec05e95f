package gatehouse.shell;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.ServiceTest;
import gatehouse.Visitor;
import gatehouse.house.Asvs;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

/// What is sent is read once, from one place, and comes back as what it was.
@ServiceTest
class OnePlaceTest {
  private final Visitor visitor;

  OnePlaceTest(@LocalServerPort int port) {
    this.visitor = new Visitor(port);
  }

  @ParameterizedTest
  @CsvSource({
    // query, what the form sends, let through
    "'', role, true",
    "next=/home, role, true",
    "role=HEADTEACHER, role, false",
    "a=1&role=x, role, false",
    "role, role, false",
    "ro%6Ce=x, role, false"
  })
  @Asvs("15.3.7")
  void anAnswerStandsInOnePlace(String query, String field, boolean through) throws Exception {
    var request = new MockHttpServletRequest("POST", "/people/new");
    request.setQueryString(query.isEmpty() ? null : query);
    for (var pair : query.isEmpty() ? new String[0] : query.split("&")) {
      var parts = pair.replace("%6C", "l").split("=", 2);
      request.addParameter(parts[0], parts.length > 1 ? parts[1] : "");
    }
    request.addParameter(field, "STAFF");
    var rest = new MockFilterChain();
    new OnePlace().doFilter(request, new MockHttpServletResponse(), rest);
    assertThat(rest.getRequest() != null).isEqualTo(through);
  }

  @Test
  @Asvs("15.3.7")
  void theRealServerRefusesItToo() {
    var form = "policy=holy-cross";
    var type = "application/x-www-form-urlencoded";
    assertThat(
            visitor
                .send("POST", "/sign-out?_csrf=a", "_csrf=b&" + form, "Content-Type", type)
                .body())
        .contains("say different things");
  }

  /// What was encoded twice is still encoded once.
  @ParameterizedTest
  @ValueSource(
      strings = {"%2541", "%253Cb%253E", "%26lt%3Bb%26gt%3B", "%255Cu0041", "%252e%252e%252f"})
  @Asvs("1.1.1")
  void whatIsDecodedOnceIsNotDecodedAgain(String sent) {
    var once = java.net.URLDecoder.decode(sent, java.nio.charset.StandardCharsets.UTF_8);
    var page = Jsoup.parse(visitor.get("/ask?policy=holy-cross&q=" + sent).body());
    assertThat(page.select("input[name=q]").val()).isEqualTo(once);
  }

  @Test
  @Asvs("1.1.1")
  void anAddressThatWasEncodedTwiceIsNoOther() {
    assertThat(visitor.get("/%2573ign-in").statusCode()).isIn(400, 404);
    assertThat(visitor.get("/policies/%252e%252e/sign-in").statusCode()).isIn(400, 404);
  }

  /// JSON is written by a library and read again as what it was.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\",\"status\":200,\"x\":\"",
        "</script><b>",
        "\\",
        "\n\r\t",
        "\u2028",
        "'\u0001"
      })
  @Asvs("1.2.3")
  void whatWasSentIsOneTextInTheAnswer(String word) {
    var body =
        JsonMapper.shared().writeValueAsString(Map.of("policy", word, "situation", Map.of()));
    var answer = visitor.send("POST", "/api/v1/ask", body, "Content-Type", "application/json");
    var problem = JsonMapper.shared().readTree(answer.body());
    assertThat(problem.get("status").asInt()).isEqualTo(answer.statusCode()).isEqualTo(400);
    assertThat(problem.propertyNames())
        .isSubsetOf("type", "title", "status", "detail", "instance", "faults");
    assertThat(problem.toString())
        .contains(JsonMapper.shared().writeValueAsString(word).replaceAll("^\"|\"$", ""));
  }
}
