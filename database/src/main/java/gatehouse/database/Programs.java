package gatehouse.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/// PostgreSQL's programs, unpacked once and tried before each use.
record Programs(Path folder) {

  static final int MAJOR = 18;

  private static final Pattern SHELL_SIGNS = Pattern.compile("[$\"\\\\`\n]");

  static Programs ready(Archive archive, Path parent, Account account) throws IOException {
    if (SHELL_SIGNS.matcher(parent.toString()).find()) {
      throw new CannotStart(new StartProblem.PathUnfit(parent));
    }
    open(parent);
    var programs = new Programs(parent.resolve(archive.folderName()));
    if (!Files.exists(programs.folder)) {
      programs.unpack(archive);
    }
    account.requireEntry(programs.folder);
    if (!programs.answer(account).startsWith("postgres (PostgreSQL) " + MAJOR)) {
      programs.mend(archive, account);
    }
    return programs;
  }

  Path tool(String name) {
    return folder.resolve("bin").resolve(name);
  }

  // Once more from the archive: the copy on disk may have been touched, the archive has not.
  private void mend(Archive archive, Account account) throws IOException {
    Folders.delete(folder);
    unpack(archive);
    var answer = answer(account);
    if (!answer.startsWith("postgres (PostgreSQL) " + MAJOR)) {
      throw new CannotStart(new StartProblem.ProgramsDamaged(folder, answer));
    }
  }

  private String answer(Account account) throws IOException {
    var command = account.command(List.of(tool("postgres").toString(), "--version"));
    return command.run(Duration.ofSeconds(30)).output().strip();
  }

  private void unpack(Archive archive) throws IOException {
    var beside = Files.createTempDirectory(folder.resolveSibling(""), "unfinished-");
    try {
      Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rwxr-xr-x"));
      archive.unpackInto(beside);
      Files.move(beside, folder, ATOMIC_MOVE);
    } catch (FileAlreadyExistsException | DirectoryNotEmptyException _) {
      // Somebody unpacked the same archive meanwhile: theirs is as good.
    } catch (IOException e) {
      throw damagedUnlessFull(e);
    } finally {
      Folders.delete(beside);
    }
  }

  private CannotStart damagedUnlessFull(IOException e) throws IOException {
    Disk.at(folder.resolveSibling("")).require(64L << 20);
    return new CannotStart(new StartProblem.ProgramsDamaged(folder, Home.reason(e)), e);
  }

  private static void open(Path parent) throws IOException {
    if (!Files.exists(parent)) {
      Files.createDirectories(parent);
      Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  /// Drops what an earlier Gatehouse unpacked here.
  void forgetOthers() throws IOException {
    try (var others = Files.newDirectoryStream(folder.resolveSibling(""))) {
      for (var other : others) {
        if (!other.equals(folder)) {
          Folders.delete(other);
        }
      }
    }
  }
}
