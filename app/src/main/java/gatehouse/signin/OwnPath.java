package gatehouse.signin;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A path of our own, where somebody goes on after signing in; whatever else is asked for is not
/// gone to (OWASP ASVS 5.0, 3.7.2).
public record OwnPath(String path) {
  /// One slash, then what an address may hold: a second slash or a backslash would lead elsewhere.
  private static final Pattern FORM =
      Pattern.compile("/(?![/\\\\])[A-Za-z0-9/._~!$&'()*+,;=:@%?-]*");

  private static final int LONGEST = 500;

  public OwnPath {
    if (!isOne(path)) {
      throw new IllegalArgumentException("Not a path of ours");
    }
  }

  private static boolean isOne(String path) {
    return path.length() <= LONGEST && FORM.matcher(path).matches() && !path.startsWith("/sign-");
  }

  /// The path that was asked for, if it is ours.
  public static Optional<OwnPath> of(@Nullable String asked) {
    return Optional.ofNullable(asked).filter(OwnPath::isOne).map(OwnPath::new);
  }

  /// As it goes into a query.
  public String encoded() {
    return java.net.URLEncoder.encode(path, java.nio.charset.StandardCharsets.UTF_8);
  }
}
