package gatehouse.calendar;

/// The parts of the United Kingdom that keep bank holidays of their own (Banking and Financial
/// Dealings Act 1971, schedule 1).
public enum Jurisdiction {
  /// England and Wales.
  ENGLAND_AND_WALES("England and Wales"),
  /// Scotland.
  SCOTLAND("Scotland"),
  /// Northern Ireland.
  NORTHERN_IRELAND("Northern Ireland");

  private final String title;

  Jurisdiction(String title) {
    this.title = title;
  }

  /// How it is written on a page.
  public String title() {
    return title;
  }
}
