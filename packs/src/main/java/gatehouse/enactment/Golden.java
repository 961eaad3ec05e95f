package gatehouse.enactment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A committed list of proofs: on each line what is proved, then by what. Tests keep it true.
final class Golden {
  private Golden() {}

  static Map<String, List<String>> shipped(String file) {
    try (InputStream in = Golden.class.getResourceAsStream(file)) {
      return in == null ? Map.of() : read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, List<String>> read(String text) {
    Map<String, List<String>> proofs = new TreeMap<>();
    text.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split(" ", 2))
        .forEach(parts -> proofs.computeIfAbsent(parts[0], _ -> new ArrayList<>()).add(parts[1]));
    return proofs;
  }
}
