package gatehouse.signin.passwords;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Argon2id as the OWASP Password Storage Cheat Sheet recommends it: 19 MiB, two passes, one lane.
///
/// At most four at once, so that a crowd that signs in costs time and never the machine's memory.
@Component
public class PasswordHashes {
  private static final int SALT = 16;
  private static final int HASH = 32;
  private static final int LANES = 1;
  private static final int KIBIBYTES = 19_456;
  private static final int PASSES = 2;
  private static final int AT_ONCE = 4;

  /// Of thirty-two random bytes that nobody kept. Making one anew would cost every start a hash.
  static final String NOBODYS =
      "$argon2id$v=19$m=19456,t=2,p=1$pKi0d88NODyZTOh/OOUi5w$"
          + "h/QJpGwBsZUBhMH2cx1N4U7eBOb3AjLIm47VeTIj0k0";

  private final Argon2PasswordEncoder argon2 =
      new Argon2PasswordEncoder(SALT, HASH, LANES, KIBIBYTES, PASSES);
  private final Semaphore places = new Semaphore(AT_ONCE, true);

  public String hash(String password) {
    places.acquireUninterruptibly();
    try {
      return argon2.encode(password);
    } finally {
      places.release();
    }
  }

  /// Whether the password is the one that was hashed. Without a hash the answer is no, and takes as
  /// long.
  public boolean matches(String password, Optional<String> hash) {
    places.acquireUninterruptibly();
    try {
      return argon2.matches(password, hash.orElse(NOBODYS)) && hash.isPresent();
    } finally {
      places.release();
    }
  }

  /// Whether it was made with parameters that are no longer ours.
  boolean isOutdated(String hash) {
    return argon2.upgradeEncoding(hash);
  }
}
