package gatehouse.demonstration;

/// Enters only so much of the invented trust as a test needs.
public final class SmallDemonstration {
  private SmallDemonstration() {}

  /// The office and the first of the schools.
  public static void enter(Demonstration demonstration) {
    demonstration.missing().stream().limit(2).forEach(demonstration::enter);
  }
}
