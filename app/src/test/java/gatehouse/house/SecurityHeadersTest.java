package gatehouse.house;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.ServiceTest;
import gatehouse.Visitor;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;

/// Every answer tells the browser to trust nothing that is not ours.
///
/// Seen to fail: `onlyOurs` by leaving out the content security policy, `nothingInline` by a
/// `style` attribute in the layout.
@ServiceTest
class SecurityHeadersTest {
  private final Visitor visitor;
  private final SecurityFilterChain chain;

  SecurityHeadersTest(@LocalServerPort int port, @Autowired SecurityFilterChain chain) {
    this.visitor = new Visitor(port);
    this.chain = chain;
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/nowhere", "/api/nowhere", "/favicon.ico"})
  @Asvs({"3.4.3", "3.4.4", "3.4.5", "3.4.6", "3.4.8", "3.5.8"})
  void onlyOurs(String path) {
    var headers = visitor.get(path).headers();
    assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
        .containsPattern("default-src '(self|none)'")
        .contains("object-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
        .doesNotContain("unsafe", "*");
    assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
    assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
    assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
    assertThat(headers.firstValue("Permissions-Policy")).isPresent();
  }

  /// Whoever is led to open one by itself opens nothing that could do anything.
  @ParameterizedTest
  @ValueSource(strings = {"/api/nowhere", "/api/v1/facets", "/time-left", "/favicon.ico"})
  @Asvs("3.2.1")
  void whatIsNoPageIsOpenedInASandbox(String path) {
    assertThat(visitor.get(path).headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'")
        .endsWith("; sandbox");
  }

  @ParameterizedTest
  @CsvSource({"GET, /", "GET, /api/v1/facets", "POST, /api/v1/ask", "OPTIONS, /api/v1/ask"})
  @Asvs("3.4.2")
  void nobodyElsesPagesReadOurAnswers(String method, String path) {
    var answer =
        visitor.send(
            method,
            path,
            method.equals("POST") ? "{}" : "",
            "Origin",
            "https://elsewhere.example",
            "Access-Control-Request-Method",
            "POST");
    assertThat(answer.headers().map().keySet())
        .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control-"));
  }

  /// The real filter of the service, asked as by a proxy with TLS.
  @Test
  @Asvs("3.4.1")
  void whoeverCameEncryptedNeverComesOtherwise() throws Exception {
    var promises =
        chain.getFilters().stream()
            .filter(HeaderWriterFilter.class::isInstance)
            .findFirst()
            .orElseThrow();
    var request = new MockHttpServletRequest("GET", "/");
    request.setSecure(true);
    var response = new MockHttpServletResponse();
    promises.doFilter(request, response, new MockFilterChain());
    assertThat(response.getHeader("Strict-Transport-Security"))
        .isEqualTo("max-age=31536000 ; includeSubDomains");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/nowhere"})
  void noPromiseOfEncryptionWithoutIt(String path) {
    assertThat(visitor.get(path).headers().firstValue("Strict-Transport-Security")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/nowhere"})
  void nothingInline(String path) {
    var page = Jsoup.parse(visitor.get(path).body());
    assertThat(page.select("style, [style], script:not([src])")).isEmpty();
    assertThat(page.getAllElements())
        .allSatisfy(element ->
            assertThat(element.attributes())
                .noneMatch(attribute -> attribute.getKey().startsWith("on")));
  }
}
