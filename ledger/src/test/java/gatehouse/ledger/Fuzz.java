package gatehouse.ledger;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;

/// Random damage.
final class Fuzz {
  private Fuzz() {}

  /// The bytes with one to three things done to them; never the same bytes.
  static byte[] changed(byte[] bytes, Random random) {
    byte[] changed = bytes;
    for (int times = random.nextInt(3); times >= 0 || Arrays.equals(changed, bytes); times--) {
      changed = once(changed, random);
    }
    return changed;
  }

  private static byte[] once(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length + 1);
    int to = from + random.nextInt(Math.min(200, bytes.length - from) + 1);
    byte[] part = Arrays.copyOfRange(bytes, from, to);
    return switch (random.nextInt(5)) {
      case 0 -> joined(bytes, from, noise(random, to - from), to);
      case 1 -> joined(bytes, from, new byte[0], to);
      case 2 -> joined(bytes, to, part, to);
      case 3 -> joined(bytes, from, noise(random, 1), Math.min(from + 1, bytes.length));
      default -> joined(bytes, from, part, bytes.length);
    };
  }

  private static byte[] noise(Random random, int length) {
    byte[] noise = new byte[length];
    random.nextBytes(noise);
    return noise;
  }

  private static byte[] joined(byte[] bytes, int until, byte[] between, int from) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.write(bytes, 0, until);
    joined.writeBytes(between);
    joined.write(bytes, from, bytes.length - from);
    byte[] result = joined.toByteArray();
    return result.length == 0 ? new byte[] {0} : result;
  }
}
