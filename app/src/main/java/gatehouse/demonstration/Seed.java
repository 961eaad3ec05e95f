package gatehouse.demonstration;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// From what everything is made up: the same number gives the same people with the same ids, in
/// whatever order they are asked for.
record Seed(long number) {
  /// The id of whatever this names.
  UUID id(String what) {
    var name = "gatehouse demonstration %d %s".formatted(number, what);
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  /// The same throws of the dice for the same purpose.
  Random random(String what) {
    return new Random(id(what).getMostSignificantBits());
  }

  static <T> T one(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
