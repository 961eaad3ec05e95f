package gatehouse.calendar;

/// The three terms of a school year, in their order. A school that counts six enters two as one
/// term with the break between them as its half-term.
public enum TermName {
  /// September to December.
  AUTUMN(0, "autumn", "Christmas holiday"),
  /// January to Easter.
  SPRING(1, "spring", "Easter holiday"),
  /// Easter to July.
  SUMMER(2, "summer", "summer holiday");

  private final int place;
  private final String title;
  private final String holidayAfter;

  TermName(int place, String title, String holidayAfter) {
    this.place = place;
    this.title = title;
    this.holidayAfter = holidayAfter;
  }

  /// Its name as written within a sentence.
  public String title() {
    return title;
  }

  /// What the holiday after it is called.
  public String holidayAfter() {
    return holidayAfter;
  }

  /// How many terms of the school year come before it.
  int place() {
    return place;
  }
}
