package gatehouse.notices;

/// What a letter may be about. The words stand here and nowhere else: no letter can carry a name, a
/// concern or a deadline, because mail is read by whoever finds it open.
public enum Matter {
  TO_DO(
      "Something is waiting for you",
      "There is something for you to do. Sign in to see what, and by when."),
  LATE("Something is overdue", "Something that you were to do is overdue. Sign in to see what."),
  ESCALATED(
      "Something needs your attention",
      "Something at your school was not done in time and has come to you. Sign in to see what."),
  DIGEST("Your list", "There are things on your list. Sign in to see them."),
  INVITATION(
      "You are invited",
      "Your school has opened Gatehouse to you. The address below works once, for seven days."),
  CHECKPOINT(
      "A seal of your school's record",
      "Keep this letter. With the lines below anybody can prove later whether the record was changed. "
          + "They tell nothing about what is recorded."),
  TRIAL("A trial letter", "If you can read this, letters from Gatehouse arrive.");

  private final String title;
  private final String words;

  Matter(String title, String words) {
    this.title = title;
    this.words = words;
  }

  public String title() {
    return title;
  }

  public String words() {
    return words;
  }
}
