package gatehouse.signin.identity;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Who else may say who somebody of the school is.
///
/// @param name what the button says
/// @param issuer the provider's address, as its tokens name it
/// @param client what the provider calls us
/// @param domain the only domain whose people come in, where the provider serves many
public record IdentityProvider(
    UUID id, Kind kind, String name, String issuer, String client, Optional<String> domain) {
  /// Whose checks hold.
  public enum Kind {
    MICROSOFT("Microsoft"),
    GOOGLE("Google"),
    OTHER("Another OpenID Connect provider");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  private static final String GOOGLE = "https://accounts.google.com";
  private static final String MICROSOFT =
      "https://login\\.microsoftonline\\.com/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/v2\\.0";

  public IdentityProvider {
    issuer = issuer.strip().replaceAll("/$", "");
    domain =
        domain.map(text -> text.strip().toLowerCase(Locale.ROOT)).filter(text -> !text.isEmpty());
    check(kind, issuer, domain);
  }

  private static void check(Kind kind, String issuer, Optional<String> domain) {
    switch (kind) {
      case MICROSOFT ->
          require(
              issuer.matches(MICROSOFT),
              "The issuer is https://login.microsoftonline.com/ with your tenant's id and /v2.0: “common” would let in every tenant");
      case GOOGLE -> {
        require(issuer.equals(GOOGLE), "The issuer is " + GOOGLE);
        require(
            domain.isPresent(), "Enter your Workspace domain: else every Google account would do");
      }
      case OTHER -> require(isAddress(issuer), "Enter an address that begins with https://");
    }
  }

  /// Whether what it says of itself may lead to this address: to where it lies itself, and for
  /// Google where Google keeps its keys. Nobody leads us to other machines (OWASP ASVS 5.0, 1.3.6).
  boolean mayLeadTo(String address) {
    try {
      var there = URI.create(address);
      var here = URI.create(issuer);
      var host = String.valueOf(there.getHost());
      return String.valueOf(there.getScheme()).equals(here.getScheme())
          && (String.valueOf(there.getRawAuthority()).equals(here.getRawAuthority())
              || (kind == Kind.GOOGLE && GOOGLES.contains(host) && there.getPort() < 0));
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private static final Set<String> GOOGLES = Set.of("oauth2.googleapis.com", "www.googleapis.com");

  private static void require(boolean right, String otherwise) {
    if (!right) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  /// Without encryption only on this machine, for trying.
  private static boolean isAddress(String issuer) {
    try {
      var address = URI.create(issuer);
      var here = "localhost".equals(address.getHost()) || "127.0.0.1".equals(address.getHost());
      return address.getHost() != null
          && ("https".equals(address.getScheme()) || ("http".equals(address.getScheme()) && here));
    } catch (IllegalArgumentException _) {
      return false;
    }
  }
}
