package gatehouse.signin.sessions;

import java.util.Locale;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/// What somebody has shown beyond a password.
public enum Proof {
  CODE("code of an app", "FACTOR_CODE"),
  RECOVERY_CODE("recovery code", "FACTOR_RECOVERY_CODE"),
  PASSKEY("passkey", FactorGrantedAuthority.WEBAUTHN_AUTHORITY),
  IDENTITY(
      "second factor of your school’s account",
      FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY),
  DEMONSTRATION("demonstration", "FACTOR_DEMONSTRATION");

  private final String words;
  private final String authority;

  Proof(String words, String authority) {
    this.words = words;
    this.authority = authority;
  }

  public String words() {
    return words;
  }

  String authority() {
    return authority;
  }

  String stored() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Proof of(String stored) {
    return valueOf(stored.toUpperCase(Locale.ROOT));
  }
}
