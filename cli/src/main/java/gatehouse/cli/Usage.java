package gatehouse.cli;

import gatehouse.rules.Vocabulary;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A command line that cannot be understood, with what to do about it.
final class Usage extends RuntimeException {
  Usage(@Nullable String message) {
    super(message);
  }

  static Usage unknown(String what, String said, Stream<String> known) {
    List<String> all = known.toList();
    List<String> near = Vocabulary.nearest(said, all.stream());
    String meant = near.isEmpty() ? "" : " Did you mean " + String.join(" or ", near) + "?";
    return new Usage(
        "There is no "
            + what
            + " '"
            + said
            + "'."
            + meant
            + " Known are: "
            + String.join(", ", all)
            + ".");
  }
}
