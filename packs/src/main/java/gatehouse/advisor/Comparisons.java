package gatehouse.advisor;

import gatehouse.packs.Edition;
import gatehouse.rules.Comparison;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Comparisons of two editions taken alone. Those of the shipped policies as written ship with
/// them, because the largest pair takes many seconds; all others are computed when wanted.
public final class Comparisons {
  private Comparisons() {}

  /// Where two editions judge differently.
  public static Comparison of(Edition left, Edition right) {
    return kept(left, right)
        .or(() -> kept(right, left).map(Comparison::mirrored))
        .orElseGet(() -> computed(left, right));
  }

  private static Optional<Comparison> kept(Edition left, Edition right) {
    ComparisonFile file = new ComparisonFile(left, right);
    return shipped(left, right).filter(file::current).map(file::read);
  }

  /// The same, computed afresh.
  public static Comparison computed(Edition left, Edition right) {
    return Comparison.of(left.rulebook(), right.rulebook());
  }

  /// The comparison as it ships, in the form of a file; see [#fileName(Edition, Edition)].
  public static String written(Edition left, Edition right) {
    return new ComparisonFile(left, right).write(computed(left, right));
  }

  /// Whether the shipped comparison of two editions is there and belongs to them as they are now.
  public static boolean upToDate(Edition left, Edition right) {
    return shipped(left, right).filter(new ComparisonFile(left, right)::current).isPresent();
  }

  /// The name of the file that holds the comparison of two editions.
  public static String fileName(Edition left, Edition right) {
    return left.pack().info().id() + "~" + right.pack().info().id() + ".tsv";
  }

  private static Optional<String> shipped(Edition left, Edition right) {
    String name = "/gatehouse/comparisons/" + fileName(left, right);
    try (InputStream in = Comparisons.class.getResourceAsStream(name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
