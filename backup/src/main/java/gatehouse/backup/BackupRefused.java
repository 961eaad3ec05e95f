package gatehouse.backup;

/// There is no backup, or nothing was restored; the message is the one line that the operator sees.
public final class BackupRefused extends RuntimeException {
  private static final long serialVersionUID = 1;

  public BackupRefused(String line) {
    super(line);
  }

  public BackupRefused(String line, Throwable cause) {
    super(line, cause);
  }

  static BackupRefused notWhole(Throwable cause) {
    return new BackupRefused(
        "This file is not whole: it was cut short or changed after it was made. Nothing was"
            + " restored; take another copy of it, or the backup before.",
        cause);
  }

  static BackupRefused notWhole(String what) {
    return new BackupRefused(
        "This file is not whole ("
            + what
            + "). Nothing was restored; take another copy of it, or"
            + " the backup before.");
  }
}
