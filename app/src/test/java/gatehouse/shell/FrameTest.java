package gatehouse.shell;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.ServiceTest;
import gatehouse.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class FrameTest {
  private final Visitor visitor;
  private final Document page;

  FrameTest(@LocalServerPort int port) {
    this.visitor = new Visitor(port);
    this.page = visitor.read("/");
  }

  @Test
  void theFirstLinkSkipsToTheContent() {
    var links = page.select("body a");
    assertThat(page.select("main" + links.getFirst().attr("href"))).hasSize(1);
  }

  @Test
  void thereIsOneHeadingAndOneMain() {
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("main")).hasSize(1);
    assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
  }

  @Test
  void aDemonstrationSaysSoOnEveryPage() {
    assertThat(page.text()).contains("This is a demonstration");
    assertThat(visitor.read("/nowhere").text()).contains("This is a demonstration");
  }

  @Test
  void nothingOfTheGovernmentsOwnBrandIsShown() {
    var css = visitor.get(page.select("link[rel=stylesheet]").attr("href")).body();
    assertThat(css).doesNotContainIgnoringCase("GDS Transport").doesNotContain("url(");
    assertThat(page.select("header").text()).doesNotContain("GOV.UK");
  }

  @Test
  void filesNamedByTheirContentAreKeptForEver() {
    for (var file : page.select("link[rel=stylesheet], link[rel=icon], script[src]")) {
      var answer = visitor.get(file.attr(file.hasAttr("src") ? "src" : "href"));
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
    }
  }

  @Test
  void theScriptsImportIsThere() {
    var script = visitor.get(page.select("script[src]").attr("src")).body();
    var imported = script.replaceAll("(?s).*from './([^']+)'.*", "$1");
    assertThat(visitor.get("/assets/" + imported).statusCode()).isEqualTo(200);
  }

  @Test
  void headAnswersLikeGetWithoutTheBody() {
    var answer = visitor.send("HEAD", "/", "");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void pagesAreCompressed() {
    var answer = visitor.send("GET", "/", "", "Accept-Encoding", "gzip");
    assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
  }

  @Test
  void theIconIsThere() {
    assertThat(visitor.get("/favicon.ico").statusCode()).isEqualTo(200);
  }
}
