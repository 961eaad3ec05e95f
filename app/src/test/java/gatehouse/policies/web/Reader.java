package gatehouse.policies.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/// Somebody who reads the policies' pages.
record Reader(MockMvcTester mvc) {
  /// Without a socket, but with the security that guards the real one.
  static Reader of(WebApplicationContext service) {
    return new Reader(MockMvcTester.from(service, mvc -> mvc.apply(springSecurity()).build()));
  }

  Document page(String path) {
    return page(path, 200);
  }

  Document page(String path, int status) {
    var answer = mvc.get().uri(path).exchange();
    assertThat(answer).hasStatus(status);
    return Jsoup.parse(
        new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
  }

  int bytes(String path) {
    return mvc.get().uri(path).exchange().getResponse().getContentAsByteArray().length;
  }
}
