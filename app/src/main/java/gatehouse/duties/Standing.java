package gatehouse.duties;

/// How the duties under one clause stand.
public record Standing(int open, int late, int metInTime, int metLate) {
  public static final Standing NONE = new Standing(0, 0, 0, 0);
}
