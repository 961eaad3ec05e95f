package gatehouse.enactment;

import java.util.Locale;

/// How far a clause, or one capability of it, is enacted. Derived from tests, never set by hand.
public enum Status {
  /// Everything that the clause needs is done and tested.
  ENACTED("Enacted and tested"),
  /// Some of it is done and tested, the rest is planned.
  PARTLY("Partly enacted"),
  /// No test proves it yet.
  PLANNED("Planned"),
  /// The clause only informs, and it is shown.
  DISPLAY_ONLY("Display only");

  private final String title;

  Status(String title) {
    this.title = title;
  }

  /// How the status is told on a page.
  public String title() {
    return title;
  }

  /// The status's word in JSON, such as `display_only`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
