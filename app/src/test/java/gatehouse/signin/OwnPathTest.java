package gatehouse.signin;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.house.Asvs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Asvs("3.7.2")
class OwnPathTest {
  @ParameterizedTest
  @ValueSource(strings = {"/", "/home", "/record?page=2&kind=a.b", "/people/3f-1/%C3%A9", "/a//b"})
  void ownPathsAreGoneTo(String path) {
    assertThat(OwnPath.of(path)).hasValue(new OwnPath(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "home",
        "//evil.example",
        "///evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "https://evil.example",
        "/\t/evil.example",
        "/a\r\nSet-Cookie: x=y",
        "javascript:alert(1)",
        " /home",
        "/home#x",
        "/sign-out",
        "/home<script>",
        "/é"
      })
  void nothingElseIs(String path) {
    assertThat(OwnPath.of(path)).isEmpty();
  }
}
