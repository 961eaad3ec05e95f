package gatehouse.calendar;

/// What a calendar lacks when it cannot tell what sort of day it is.
public enum Missing {
  /// The school's terms of that time.
  TERMS("the school's terms"),
  /// The announced bank holidays of that time.
  BANK_HOLIDAYS("the bank holidays");

  private final String title;

  Missing(String title) {
    this.title = title;
  }

  /// How it is written within a sentence.
  public String title() {
    return title;
  }
}
