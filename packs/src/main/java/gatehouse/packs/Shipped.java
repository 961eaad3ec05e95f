package gatehouse.packs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The files that ship with Gatehouse.
final class Shipped {
  private Shipped() {}

  static boolean has(String name) {
    return Shipped.class.getResource("/gatehouse/packs/" + name) != null;
  }

  static String text(String name) {
    try (InputStream in = Shipped.class.getResourceAsStream("/gatehouse/packs/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("Gatehouse ships no file " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
