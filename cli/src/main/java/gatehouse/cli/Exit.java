package gatehouse.cli;

import gatehouse.rules.Verdict;

/// The exit codes; part of the public interface.
final class Exit {
  static final int OK = 0;
  static final int FOUND_PROBLEMS = 1;
  static final int USAGE = 2;

  private Exit() {}

  static int of(Verdict verdict) {
    return switch (verdict) {
      case ALLOWED, ALLOWED_WITH_CONDITIONS -> OK;
      case DISCOURAGED -> 3;
      case NEEDS_APPROVAL -> 4;
      case FORBIDDEN -> 5;
      case SILENT -> 6;
    };
  }
}
