package gatehouse.shell;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.ServiceTest;
import gatehouse.Visitor;
import gatehouse.house.Asvs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class FailuresTest {
  private final Visitor visitor;

  FailuresTest(@LocalServerPort int port) {
    this.visitor = new Visitor(port);
  }

  @Test
  void aPersonGetsAPageForWhatIsNotThere() {
    var page = visitor.read("/nowhere");
    assertThat(visitor.get("/nowhere").statusCode()).isEqualTo(404);
    assertThat(page.select("main h1").text()).isEqualTo("Page not found");
    assertThat(page.title()).isEqualTo("Error: Page not found – Gatehouse");
  }

  @Test
  void aProgramGetsAProblemForWhatIsNotThere() {
    var answer = visitor.get("/api/nowhere");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("\"status\":404", "\"instance\":\"/api/nowhere\"");
  }

  @Test
  void theErrorAddressItselfIsNotThere() {
    assertThat(visitor.get("/error").statusCode()).isEqualTo(404);
  }

  @Test
  void aStaleFormSaysSo() {
    var answer =
        visitor.send("POST", "/", "a=b", "Content-Type", "application/x-www-form-urlencoded");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("This form has expired");
  }

  @Test
  void aBodyBeyondTheLimitIsRefusedBeforeItIsRead() {
    var answer = visitor.send("POST", "/api/v1/ask", "x".repeat(300_000));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
  }

  @Test
  void anAddressThatHidesSomethingIsRefused() {
    assertThat(visitor.get("/a;b=c").statusCode()).isEqualTo(400);
    assertThat(visitor.get("/%2e%2e/x").statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%FF%FE", "%zz", "%", "%C0%AF", "%ED%A0%80", "%00"})
  void whatIsNoTextIsRefusedOrReadAsText(String text) {
    var form = "q=" + text;
    var answer =
        visitor.send("POST", "/", form, "Content-Type", "application/x-www-form-urlencoded");
    assertThat(answer.statusCode()).isIn(400, 403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%FF%FE", "%C0%AF", "%ED%A0%80", "%00"})
  void soItIsInAnAddress(String text) {
    assertThat(visitor.get("/?q=" + text).statusCode()).isIn(200, 400);
  }

  @Test
  @Asvs("13.4.5")
  void nothingIsToldAboutTheInside() {
    assertThat(visitor.get("/actuator/env").statusCode()).isEqualTo(404);
    assertThat(visitor.get("/actuator/health").body()).doesNotContain("details");
    assertThat(visitor.get("/a;b=c").body()).doesNotContain("Exception", "Tomcat", "Spring");
  }
}
