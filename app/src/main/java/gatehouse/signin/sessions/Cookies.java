package gatehouse.signin.sessions;

import gatehouse.access.SignedIn;
import gatehouse.signin.PublicAddress;
import gatehouse.tenancy.SchoolId;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/// Our cookies: no script reads them, no other site sends them with a form, and where the address
/// is encrypted no neighbour can set them (`__Host-`; OWASP ASVS 5.0, 3.3).
@Component
public class Cookies {
  /// The session's.
  public static final String SESSION = "gatehouse";

  /// The token of forms.
  public static final String FORM = "gatehouse-form";

  private final PublicAddress address;

  Cookies(PublicAddress address) {
    this.address = address;
  }

  /// Under which name a cookie goes out.
  public String name(String plain) {
    return address.encrypted() ? "__Host-" + plain : plain;
  }

  public Optional<String> read(HttpServletRequest request, String plain) {
    var cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Stream.of(cookies)
            .filter(cookie -> cookie.getName().equals(name(plain)))
            .map(Cookie::getValue)
            .findFirst();
  }

  /// Hands the browser a cookie.
  ///
  /// @param lasts zero removes it, less keeps it until the browser is closed
  public void write(HttpServletResponse response, String plain, String value, Duration lasts) {
    var cookie =
        ResponseCookie.from(name(plain), value)
            .path("/")
            .httpOnly(true)
            .secure(address.encrypted())
            .sameSite("Lax")
            .maxAge(lasts)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  /// What a session's cookie holds: whose session it is, and the secret.
  public record Key(SchoolId school, String secret) {
    private static final int SCHOOL = 36;

    static Optional<Key> of(String value) {
      try {
        return value.length() > SCHOOL
            ? Optional.of(
                new Key(
                    new SchoolId(UUID.fromString(value.substring(0, SCHOOL))),
                    value.substring(SCHOOL)))
            : Optional.empty();
      } catch (IllegalArgumentException _) {
        return Optional.empty();
      }
    }

    @Override
    public String toString() {
      return "Key[not shown]";
    }
  }

  public Optional<Key> key(HttpServletRequest request) {
    return read(request, SESSION).flatMap(Key::of);
  }

  /// Hands the session to the browser; the token of forms made before it is void.
  public void give(HttpServletResponse response, SignedIn who, String secret) {
    write(response, SESSION, who.school() + secret, UNTIL_CLOSED);
    write(response, FORM, "", Duration.ZERO);
  }

  /// Takes it away again.
  public void take(HttpServletResponse response) {
    write(response, SESSION, "", Duration.ZERO);
    write(response, FORM, "", Duration.ZERO);
  }

  public static final Duration UNTIL_CLOSED = Duration.ofSeconds(-1);
}
