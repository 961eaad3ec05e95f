package gatehouse.bench.installation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// The ids of what was filled in, the same here as in the SQL that fills it in: `md5(…)::uuid`.
final class Ids {
  private Ids() {}

  static UUID school(int number) {
    return of("school " + number);
  }

  static UUID office(int number) {
    return of("office " + number);
  }

  static UUID person(int school, int number) {
    return of("person " + school + "/" + number);
  }

  static UUID of(String name) {
    try {
      var digest =
          ByteBuffer.wrap(
              MessageDigest.getInstance("MD5").digest(name.getBytes(StandardCharsets.US_ASCII)));
      return new UUID(digest.getLong(), digest.getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has MD5", e);
    }
  }
}
