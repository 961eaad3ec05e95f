package gatehouse.people;

/// Why the directory was not changed.
public enum Refusal {
  EMAIL_TAKEN("Somebody else in the directory has that e-mail address"),
  REFERENCE_TAKEN("Somebody else in the directory has that reference"),
  CHANGED_MEANWHILE("Somebody else has changed this meanwhile"),
  NOT_THERE("That is no longer in the directory"),
  HELD_ALREADY("They hold that role at that time already"),
  NOT_BEGUN("That role has not begun by then: take it back instead"),
  BEGUN("That role has begun: end it instead"),
  ENDED_ALREADY("That role has ended already"),
  HOLDS_NOTHING("They hold no role then that could end"),
  NOT_A_PUPIL("Only a pupil has parents or carers in the directory"),
  WITH_THEMSELVES("Nobody is their own partner");

  private final String words;

  Refusal(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
