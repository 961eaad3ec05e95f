package gatehouse.signin;

import java.net.URI;
import java.util.Objects;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Where people reach the service: links lead there, and a passkey belongs to it for ever.
///
/// It is a setting and never what a request says of itself: a request's `Host` is its sender's.
@Component
public class PublicAddress {
  private final SigninSettings settings;
  private final Environment environment;

  PublicAddress(SigninSettings settings, Environment environment) {
    this.settings = settings;
    this.environment = environment;
    if (settings.address() != null) {
      check(URI.create(settings.address()));
    }
  }

  private static void check(URI address) {
    var plain = address.getRawPath() == null || address.getRawPath().matches("/?");
    var known = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
    if (address.getHost() == null || !plain || !known) {
      throw new IllegalArgumentException(
          "gatehouse.address has to look like https://gatehouse.school.example");
    }
  }

  /// Without a slash at the end. Passkeys do not work for a number, so this machine has a name.
  public String origin() {
    var address = settings.address();
    return address != null
        ? address.replaceAll("/$", "")
        : "http://localhost:" + environment.getProperty("local.server.port", "8080");
  }

  /// The host's name: the "relying party" of a passkey.
  public String host() {
    return Objects.requireNonNull(URI.create(origin()).getHost());
  }

  /// Whether cookies may insist on encryption.
  public boolean encrypted() {
    return origin().startsWith("https:");
  }
}
