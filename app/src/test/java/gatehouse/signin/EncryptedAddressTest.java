package gatehouse.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.house.Asvs;
import gatehouse.signin.sessions.Cookies;
import gatehouse.signin.sessions.TestCookies;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/// Where people come by an encrypted address, as every school's do.
class EncryptedAddressTest {
  private final PublicAddress address = at("https://gatehouse.school.example");
  private final Cookies cookies = TestCookies.at(address);

  @ParameterizedTest
  @ValueSource(
      strings = {Cookies.SESSION, "gatehouse-device", "gatehouse-school", "gatehouse-trip"})
  @Asvs({"3.3.1", "3.3.2", "3.3.3", "3.3.4"})
  void everyCookieIsThisHostsAloneAndEncrypted(String name) {
    var response = new MockHttpServletResponse();
    cookies.write(response, name, "value", Cookies.UNTIL_CLOSED);
    isSafe(response, name);
  }

  @Test
  @Asvs({"3.3.1", "3.3.2", "3.3.3"})
  void theTokenOfFormsIsToo() {
    var tokens = SigninConfiguration.formTokens(cookies, address);
    var request = new MockHttpServletRequest();
    var response = new MockHttpServletResponse();
    tokens.saveToken(tokens.generateToken(request), request, response);
    var cookie = Objects.requireNonNull(response.getCookie("__Host-" + Cookies.FORM));
    assertThat(cookie.getSecure()).isTrue();
    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.getPath()).isEqualTo("/");
    assertThat(cookie.getDomain()).isNull();
    assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
  }

  private static void isSafe(MockHttpServletResponse response, String name) {
    assertThat(response.getHeaders("Set-Cookie"))
        .singleElement()
        .asString()
        .startsWith("__Host-" + name + "=")
        .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax")
        .doesNotContain("Domain");
  }

  /// Gatehouse has a host of its own, and lies under nobody's path.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://school.example/gatehouse",
        "ftp://school.example",
        "gatehouse.school.example"
      })
  @Asvs("3.5.4")
  void itSharesNoHostWithOthers(String wrong) {
    assertThatThrownBy(() -> at(wrong)).hasMessageContaining("gatehouse.address");
  }

  private static PublicAddress at(String address) {
    return new PublicAddress(new SigninSettings(address, null), new MockEnvironment());
  }

  @Test
  void withoutEncryptionNoCookiePromisesIt() {
    var plain = TestCookies.at(at("http://localhost:8080"));
    assertThat(List.of(plain.name(Cookies.SESSION), plain.name(Cookies.FORM)))
        .containsExactly("gatehouse", "gatehouse-form");
  }
}
