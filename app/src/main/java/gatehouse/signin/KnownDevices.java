package gatehouse.signin;

import gatehouse.signin.secrets.Random;
import gatehouse.signin.secrets.Secrets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Knows browsers that have signed in to an account before, by a mark that only we can make: no
/// stranger's guesses make the owner wait there (OWASP, "device cookies").
@Component
public class KnownDevices {
  private static final int KEPT = 5;
  private static final int NONCE = 16;

  private final Secrets secrets;

  KnownDevices(Secrets secrets) {
    this.secrets = secrets;
  }

  /// The mark of this account among those of the cookie.
  ///
  /// @param account by [SignIns#account]
  public Optional<String> mark(String cookie, String account) {
    return marks(cookie).filter(mark -> isOf(mark, account)).findFirst();
  }

  /// The cookie with a mark of this account more: the oldest go.
  public String add(String cookie, String account) {
    if (mark(cookie, account).isPresent()) {
      return cookie;
    }
    var nonce = encoded(Random.bytes(NONCE));
    var mark = nonce + "." + seal(nonce, account);
    return Stream.concat(Stream.of(mark), marks(cookie))
        .limit(KEPT)
        .collect(Collectors.joining("~"));
  }

  private static Stream<String> marks(String cookie) {
    return Arrays.stream(cookie.split("~")).filter(mark -> !mark.isEmpty());
  }

  private boolean isOf(String mark, String account) {
    var parts = mark.split("\\.", 2);
    return parts.length == 2
        && MessageDigest.isEqual(
            parts[1].getBytes(java.nio.charset.StandardCharsets.US_ASCII),
            seal(parts[0], account).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
  }

  private String seal(String nonce, String account) {
    return encoded(secrets.name("device", nonce, account));
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
