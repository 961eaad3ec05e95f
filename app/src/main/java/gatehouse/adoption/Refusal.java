package gatehouse.adoption;

/// Why a step was not taken.
///
/// @param field what is wrong, as forms name it; empty if it is no single field
/// @param words what to do instead, for whoever wanted the step
public record Refusal(String field, String words) {
  static final Refusal NOT_THERE =
      new Refusal("", "There is no such draft any more. Somebody may have gone on with it.");
  static final Refusal CHANGED_MEANWHILE =
      new Refusal(
          "", "Somebody else has changed this meanwhile. Look at it again, then repeat your step.");
  static final Refusal IN_PROGRESS =
      new Refusal(
          "pack", "An edition is being prepared already. Finish it or give it up before another.");

  static Refusal of(String field, String words) {
    return new Refusal(field, words);
  }
}
