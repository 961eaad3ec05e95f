package gatehouse.adoption;

import gatehouse.packs.Edition;
import java.time.LocalDate;
import java.util.Optional;

/// A published edition of a school's policy, as it stands on a day.
///
/// @param until the day on which the next one takes its place, if one is published
public record SchoolEdition(
    Adoption.Published adoption, Edition edition, Optional<LocalDate> until) {
  /// Where an edition lies in time.
  public enum Standing {
    COMING("Comes into force"),
    IN_FORCE("In force"),
    DUE("Review due"),
    SUPERSEDED("Superseded");

    private final String words;

    Standing(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  public Standing on(LocalDate day) {
    if (day.isBefore(adoption.publication().from())) {
      return Standing.COMING;
    }
    if (until.filter(next -> !day.isBefore(next)).isPresent()) {
      return Standing.SUPERSEDED;
    }
    return day.isBefore(adoption.publication().review()) ? Standing.IN_FORCE : Standing.DUE;
  }

  public int number() {
    return adoption.outline().number();
  }

  /// SHA-256 of the edition, its name in records.
  public String hash() {
    return adoption.publication().hash();
  }

  /// The first characters of the hash, enough to tell editions apart at sight.
  public String shortHash() {
    return hash().substring(0, 12);
  }
}
