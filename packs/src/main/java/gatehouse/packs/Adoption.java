package gatehouse.packs;

import gatehouse.rules.Consistency;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A school's tailoring read from a file, with everything that is wrong in it.
///
/// @param edition the pack as the school would adopt it
/// @param problems what is wrong; a tailoring with errors is not adopted
public record Adoption(Edition edition, List<Problem> problems) {
  public Adoption {
    problems = List.copyOf(problems);
  }

  /// Reads and checks a tailoring. Its field `pack` names a shipped pack, or the folder of a pack
  /// as seen from the file.
  static Adoption of(Library library, Path file) {
    Problems problems = new Problems();
    Item root =
        YamlFile.read(file.getFileName().toString(), text(file), problems)
            .orElseThrow(() -> new UnusablePack(problems.all()));
    Pack pack = pack(library, file, root);
    Edition edition = new Edition(pack, new TailoringReader(pack).read(root));
    List<Problem> found = new ArrayList<>(problems.all());
    if (!problems.anyError()) {
      found.addAll(consequences(edition));
    }
    return new Adoption(edition, found);
  }

  /// Reads and checks a tailoring of a pack from its text.
  ///
  /// @throws UnusablePack if the text is no YAML
  public static Adoption of(Pack pack, String tailoring) {
    Problems problems = new Problems();
    Item root =
        YamlFile.read(TailoringReader.FILE, tailoring, problems)
            .orElseThrow(() -> new UnusablePack(problems.all()));
    Edition edition = new Edition(pack, new TailoringReader(pack).read(root));
    return new Adoption(edition, problems.all());
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Pack pack(Library library, Path file, Item root) {
    String name = root.required("pack");
    if (Library.ships(name)) {
      return library.pack(name);
    }
    Path folder = file.toAbsolutePath().resolveSibling(name).normalize();
    if (name.isEmpty() || !Files.isDirectory(folder)) {
      root.problems().unknown(root, "The pack", name, Library.POLICIES);
      throw new UnusablePack(root.problems().all());
    }
    return library.pack(folder);
  }

  /// What the changes do that the pack as written does not.
  private static List<Problem> consequences(Edition edition) {
    try {
      List<Problem> before = findings(Edition.asWritten(edition.pack()));
      return findings(edition).stream().filter(p -> !before.contains(p)).toList();
    } catch (UnusablePack refused) {
      return refused.problems();
    }
  }

  private static List<Problem> findings(Edition edition) {
    return Consistency.findings(edition.rulebook()).stream().map(Inspection::problem).toList();
  }

  /// Whether the school cannot adopt the pack so.
  public boolean anyError() {
    return problems.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
  }

  /// The edition.
  ///
  /// @throws UnusablePack if the tailoring has errors
  public Edition usable() {
    if (anyError()) {
      throw new UnusablePack(problems);
    }
    return edition;
  }

  /// The tailoring in one line.
  public String summary() {
    Tailoring t = edition.tailoring();
    return String.format(
        "%s, tailored: %d questions decided, %d parameters set, %d clauses switched off, %d added, "
            + "%d strengthened, %s",
        edition.pack().info().id(),
        t.decisions().size(),
        t.parameters().size(),
        t.switchedOff().size(),
        t.added().size(),
        t.strengthened().size(),
        anyError() ? "errors" : "in order");
  }
}
