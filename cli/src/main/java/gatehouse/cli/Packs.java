package gatehouse.cli;

import gatehouse.packs.Library;
import gatehouse.packs.Pack;
import gatehouse.packs.Reading;
import java.nio.file.Files;
import java.nio.file.Path;

/// Finds a pack by the name it ships under or by the folder it lies in.
final class Packs {
  private Packs() {}

  static Pack named(Library library, String name) {
    if (Library.ships(name)) {
      return library.pack(name);
    }
    return library.pack(folder(name));
  }

  /// A pack with its examples, fit to be used.
  static Reading reading(Library library, String name) {
    Reading reading = Library.ships(name) ? library.reading(name) : library.reading(folder(name));
    return reading.usable();
  }

  static Path folder(String name) {
    Path folder = Path.of(name);
    if (!Files.isDirectory(folder)) {
      throw Usage.unknown("policy or folder", name, Library.POLICIES.stream());
    }
    return folder;
  }
}
