package gatehouse.packs;

/// Something wrong in a pack, with its place and what to do about it.
///
/// @param file the file's name
/// @param line the line, from 1
/// @param severity whether the pack can be used all the same
/// @param message what is wrong
/// @param advice what to do; empty where the message says it all
public record Problem(String file, int line, Severity severity, String message, String advice) {

  /// How bad it is.
  public enum Severity {
    /// The pack cannot be used.
    ERROR,
    /// The pack works, but probably not as its author thinks.
    WARNING
  }

  @Override
  public String toString() {
    String kind = severity == Severity.ERROR ? "error" : "warning";
    String tail = advice.isEmpty() ? "" : " " + advice;
    return file + ":" + line + ": " + kind + ": " + message + tail;
  }
}
