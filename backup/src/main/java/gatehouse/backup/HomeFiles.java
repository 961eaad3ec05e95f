package gatehouse.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// What a home holds that the database does not: the keys, and whatever else lies there. Everything
/// is kept but what is named here, so that a file which is added tomorrow cannot be forgotten.
record HomeFiles(Path home, Path keys) {
  static final String KEYS = "keys/";
  static final String HOME = "home/";

  /// The database's own files, its passwords and programs, which every home makes for itself; what
  /// belongs to one running or one start; and what tells of this machine's own backups.
  private static final Set<String> NOT_KEPT =
      Set.of(
          "data", "log", "programs", "secrets", "gatehouse.lock", "set-up-code", LastBackup.NAME);

  /// Half-made files, and earlier backups, which would make each backup twice as long as the last.
  private static final Pattern NEVER_KEPT = Pattern.compile(".*\\.(unfinished(-.*)?|age)");

  /// The files by the name that they get in the backup.
  TreeMap<String, Path> all() throws IOException {
    var files = new TreeMap<String, Path>();
    add(files, KEYS, keys);
    for (var each : Folders.within(home)) {
      if (!NOT_KEPT.contains(each.getFileName().toString()) && kept(each)) {
        add(files, HOME + each.getFileName() + (Files.isDirectory(each) ? "/" : ""), each);
      }
    }
    return files;
  }

  private boolean kept(Path file) {
    var name = file.getFileName().toString();
    return !NEVER_KEPT.matcher(name).matches() && !real(file).equals(real(keys));
  }

  private void add(TreeMap<String, Path> files, String name, Path place) throws IOException {
    if (Files.isRegularFile(place)) {
      files.put(name, place);
    } else if (Files.isDirectory(place)) {
      for (var each : Folders.within(place)) {
        if (kept(each)) {
          add(files, name + each.getFileName() + (Files.isDirectory(each) ? "/" : ""), each);
        }
      }
    }
  }

  private static Path real(Path file) {
    return file.toAbsolutePath().normalize();
  }

  /// Where a file of a backup belongs.
  ///
  /// @throws BackupRefused if its name leads out of the home
  Path place(String name) {
    var folder = name.startsWith(KEYS) ? keys : home;
    var within = name.substring(name.startsWith(KEYS) ? KEYS.length() : HOME.length());
    var place = folder.resolve(within).normalize();
    if (within.isEmpty() || !place.startsWith(folder.normalize()) || place.equals(folder)) {
      throw new BackupRefused("This backup was made to harm: it holds a file “" + name + "”.");
    }
    return place;
  }
}
