package gatehouse.policies;

import gatehouse.rules.ClauseId;
import java.util.List;

/// Something that a check-up of a policy found.
///
/// @param weight how soon it should be seen to
/// @param kind what sort of thing it is
/// @param what what was found
/// @param why why it matters
/// @param remedy what to do about it
/// @param details the single things concerned, in words
/// @param clauses the clauses concerned
public record Finding(
    Weight weight,
    Kind kind,
    String what,
    String why,
    String remedy,
    List<String> details,
    List<ClauseId> clauses) {

  /// How soon a finding should be seen to, the most pressing first.
  public enum Weight {
    NOW("Act now"),
    NEXT_MEETING("Bring to the next governors’ meeting"),
    NEXT_REVIEW("Settle at the next review");

    private final String words;

    Weight(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /// What sort of thing a check-up looks for.
  public enum Kind {
    REVIEW("Review date"),
    RATIFICATION("Ratification"),
    LAW("Law and guidance"),
    PRESUPPOSED("Presupposed, not supplied"),
    PARAMETERS("Values left open"),
    QUESTIONS("Open questions"),
    AUDIENCES("Missing audiences"),
    TOPICS("Missing topics");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  public Finding {
    details = List.copyOf(details);
    clauses = List.copyOf(clauses);
  }
}
