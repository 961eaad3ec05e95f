package gatehouse.upkeep;

import gatehouse.backup.BackupRefused;
import gatehouse.backup.RecoveryKey;
import gatehouse.ledger.SignedCheckpoint;
import gatehouse.ledger.Unreadable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What an operator hands over: the key from the sheet, and checkpoints from their letters.
public final class Console {
  private Console() {}

  /// From this file, or typed: unseen where there is a terminal, else from the standard input.
  public static RecoveryKey key(Optional<Path> file) {
    return RecoveryKey.read(file.map(Console::read).orElseGet(Console::typed));
  }

  /// Mail programs save lines with a carriage return, which no checkpoint has.
  public static SignedCheckpoint checkpoint(Path file) {
    try {
      return SignedCheckpoint.parse(read(file).replace("\r\n", "\n"));
    } catch (Unreadable unreadable) {
      throw new BackupRefused(
          file + " is not a checkpoint: " + unreadable.getMessage() + ".", unreadable);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new BackupRefused("The file " + file + " cannot be read", unreadable);
    }
  }

  private static String typed() {
    var terminal = Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal);
    if (terminal.isPresent()) {
      var typed = terminal.get().readPassword("The key from the recovery sheet: ");
      return typed == null ? "" : new String(typed);
    }
    try {
      var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      return Optional.ofNullable(in.readLine()).orElse("");
    } catch (IOException unreadable) {
      throw new BackupRefused("The key could not be read", unreadable);
    }
  }
}
