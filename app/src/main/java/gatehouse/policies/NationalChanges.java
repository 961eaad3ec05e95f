package gatehouse.policies;

import gatehouse.packs.Reference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The changes of law and guidance that the reference data announces and that change answers. Each
/// stands in a file named after its entry.
@Component
public class NationalChanges {
  private final Policies policies;

  NationalChanges(Policies policies) {
    this.policies = policies;
  }

  /// Those that are still to come on a day.
  public List<NationalChange> after(LocalDate day) {
    return policies.national().references().stream()
        .map(NationalChanges::change)
        .flatMap(Optional::stream)
        .filter(change -> change.aheadOf(day))
        .toList();
  }

  private static Optional<NationalChange> change(Reference entry) {
    var expected = entry.from() == null ? entry.figures().get("expected") : entry.from();
    return tailoring(entry)
        .filter(_ -> expected != null)
        .map(text -> new NationalChange(entry, date(expected), text));
  }

  private static TextDate date(@Nullable Object text) {
    return new TextDate(String.valueOf(text));
  }

  private static Optional<String> tailoring(Reference entry) {
    var file = "national-changes/" + entry.id() + ".yaml";
    try (InputStream in = NationalChanges.class.getResourceAsStream(file)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
