package gatehouse.backup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The last thing in a backup: everything that stood before it, with size, rows and digest.
record Manifest(List<Item> items) {
  static final String ENTRY = "manifest.txt";

  Manifest {
    items = List.copyOf(items);
  }

  /// One entry of the archive.
  ///
  /// @param rows how many rows of a table it holds; 0 for a file
  /// @param digest SHA-256 in hexadecimal
  record Item(String name, long bytes, long rows, String digest) {
    private static Item parse(String line) {
      var word = line.split(" ", 4);
      return new Item(word[3], Long.parseLong(word[1]), Long.parseLong(word[2]), word[0]);
    }

    private String line() {
      return digest + " " + bytes + " " + rows + " " + name + "\n";
    }
  }

  String text() {
    return items.stream().map(Item::line).collect(Collectors.joining())
        + "end "
        + items.size()
        + "\n";
  }

  static Manifest parse(String text) {
    var lines = new ArrayList<>(text.lines().toList());
    if (!lines.removeLast().equals("end " + lines.size())) {
      throw BackupRefused.notWhole("its manifest has no end");
    }
    try {
      return new Manifest(lines.stream().map(Item::parse).toList());
    } catch (IndexOutOfBoundsException | NumberFormatException unreadable) {
      throw BackupRefused.notWhole(unreadable);
    }
  }

  /// @throws BackupRefused naming the first thing that is not what was kept
  void requireSame(List<Item> found) {
    for (int i = 0; i < Math.max(items.size(), found.size()); i++) {
      if (i >= items.size() || i >= found.size() || !items.get(i).equals(found.get(i))) {
        var item = i < items.size() ? items.get(i) : found.get(i);
        throw BackupRefused.notWhole(item.name() + " is not what was kept");
      }
    }
  }

  long rows() {
    return items.stream().mapToLong(Item::rows).sum();
  }
}
