package gatehouse.house;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.ServiceTest;
import gatehouse.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Every answer tells the browser to trust nothing that is not ours.
///
/// Seen to fail: `onlyOurs` by leaving out `contentSecurityPolicy(...)`, `nothingInline` by a
/// `style` attribute in the layout.
@ServiceTest
class SecurityHeadersTest {
  private final Visitor visitor;

  SecurityHeadersTest(@LocalServerPort int port) {
    this.visitor = new Visitor(port);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/nowhere", "/api/nowhere", "/favicon.ico"})
  @Asvs({"3.4.3", "3.4.4", "3.4.5", "3.4.6"})
  void onlyOurs(String path) {
    var headers = visitor.get(path).headers();
    assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
        .contains(
            "default-src 'self'", "object-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
        .doesNotContain("unsafe", "*");
    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
    assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
    assertThat(headers.firstValue("Permissions-Policy")).isPresent();
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
