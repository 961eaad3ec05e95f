package gatehouse.signin.identity;

import java.util.List;
import java.util.UUID;

/// Somebody's way to an identity provider and back: what has to be the same on return.
///
/// @param state ties the answer to this browser (OAuth 2.0, RFC 6749 10.12)
/// @param nonce ties the token to this answer (OpenID Connect Core, 3.1.2.1)
/// @param verifier shows that we are who began (PKCE, RFC 7636)
/// @param next where they go on
public record Trip(UUID provider, String state, String nonce, String verifier, String next) {
  String written() {
    return String.join(" ", provider.toString(), state, nonce, verifier, next);
  }

  static Trip read(String written) {
    var words = List.of(written.split(" ", 5));
    return new Trip(
        UUID.fromString(words.get(0)), words.get(1), words.get(2), words.get(3), words.get(4));
  }

  @Override
  public String toString() {
    return "Trip[not shown]";
  }
}
