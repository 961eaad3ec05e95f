package gatehouse.signin.identity;

import java.util.Locale;
import java.util.Optional;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/// Whether a provider says what it is entitled to say, of somebody who belongs to the school.
final class VouchedFor {
  private VouchedFor() {}

  static boolean by(IdentityProvider provider, OidcUser user) {
    return switch (provider.kind()) {
      case GOOGLE ->
          provider
              .domain()
              .filter(domain -> domain.equals(user.getClaimAsString("hd")))
              .isPresent();
      case MICROSOFT -> isTenant(provider, user);
      case OTHER -> provider.domain().map(domain -> isIn(domain, user)).orElse(true);
    };
  }

  /// The tenant stands in the issuer, which Spring Security has compared; the token has to say the
  /// same.
  private static boolean isTenant(IdentityProvider provider, OidcUser user) {
    var tenant = user.getClaimAsString("tid");
    return tenant != null
        && provider.issuer().contains("/" + tenant.toLowerCase(Locale.ROOT) + "/");
  }

  private static boolean isIn(String domain, OidcUser user) {
    return email(user).filter(email -> email.endsWith("@" + domain)).isPresent();
  }

  /// The address, unless the provider says that it has not verified it, or does not say. Microsoft
  /// does not say: there the tenant's own administrator has given it.
  static Optional<String> email(OidcUser user) {
    var microsoft = user.hasClaim("tid");
    var verified = Boolean.TRUE.equals(user.getEmailVerified());
    return Optional.ofNullable(user.getEmail())
        .or(() -> Optional.ofNullable(microsoft ? user.getPreferredUsername() : null))
        .filter(_ -> verified || (microsoft && user.getEmailVerified() == null))
        .map(email -> email.toLowerCase(Locale.ROOT));
  }
}
