package gatehouse.rosters.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A workbook as Office Open XML (ECMA-376) keeps it.
///
/// Written for this house: the libraries that were looked at believe a cell's address and a
/// string's number, so that a file of 500 bytes takes all memory.
final class Workbook {
  private static final String ROOT = "_rels/.rels";
  private static final String CONTENT_TYPES = "[content_types].xml";

  private final Archive archive;
  private final SheetLimits limits;
  private final String folder;
  private final Map<String, Part> parts;
  private final byte[] book;

  /// A part that another part refers to.
  private record Part(String type, String path) {}

  /// A sheet's name and where it lies.
  private record Tab(String name, String part) {}

  Workbook(Archive archive, SheetLimits limits) throws Unreadable {
    this.archive = archive;
    this.limits = limits;
    var path =
        relations(ROOT, "").values().stream()
            .filter(part -> part.type().endsWith("/officeDocument"))
            .map(Part::path)
            .findFirst()
            .orElseThrow(Markup::damaged);
    var slash = path.lastIndexOf('/') + 1;
    this.folder = path.substring(0, slash);
    this.parts = relations(folder + "_rels/" + path.substring(slash) + ".rels", folder);
    this.book = archive.file(path).orElseThrow(Markup::damaged);
  }

  static boolean isOne(Archive archive) {
    return archive.file(CONTENT_TYPES).isPresent();
  }

  /// The first sheet that is not hidden and has something in it.
  Sheet sheet() throws Unreadable {
    var tabs = tabs();
    var reader = new CellReader(strings(), styles());
    for (var tab : tabs) {
      var lines = new WorksheetReader(part(tab.part()), reader, limits).lines();
      if (!lines.isEmpty()) {
        return new Sheet(lines, remark(tab, tabs));
      }
    }
    throw new Unreadable("The workbook has no sheet with anything in it.");
  }

  private static String remark(Tab read, List<Tab> all) {
    return all.size() == 1
        ? ""
        : "The workbook has %d sheets. Only “%s” was read.".formatted(all.size(), read.name());
  }

  private List<Tab> tabs() throws Unreadable {
    var tabs = new ArrayList<Tab>();
    for (var markup = new Markup(book); markup.next(); ) {
      if (markup.starts("sheet")
          && !markup.attribute("state").toLowerCase(Locale.ROOT).endsWith("hidden")) {
        tabs.add(new Tab(markup.attribute("name"), markup.attribute("id")));
      }
    }
    return tabs;
  }

  private boolean since1904() throws Unreadable {
    for (var markup = new Markup(book); markup.next(); ) {
      if (markup.starts("workbookPr")) {
        return List.of("1", "true").contains(markup.attribute("date1904"));
      }
    }
    return false;
  }

  private List<String> strings() throws Unreadable {
    var part = ofType("/sharedStrings");
    return part.length == 0 ? List.of() : SharedStrings.read(part, limits);
  }

  private DateStyles styles() throws Unreadable {
    return DateStyles.read(ofType("/styles"), since1904());
  }

  private byte[] ofType(String end) {
    return parts.values().stream()
        .filter(part -> part.type().endsWith(end))
        .flatMap(part -> archive.file(part.path()).stream())
        .findFirst()
        .orElse(new byte[0]);
  }

  private byte[] part(String id) throws Unreadable {
    var part = parts.get(id);
    if (part == null) {
      throw Markup.damaged();
    }
    return archive.file(part.path()).orElseThrow(Markup::damaged);
  }

  private Map<String, Part> relations(String path, String base) throws Unreadable {
    var found = new HashMap<String, Part>();
    for (var markup = new Markup(archive.file(path).orElseThrow(Markup::damaged));
        markup.next(); ) {
      if (markup.starts("Relationship")) {
        var target = markup.attribute("Target");
        var whole = target.startsWith("/") ? target.substring(1) : base + target;
        found.put(markup.attribute("Id"), new Part(markup.attribute("Type"), whole));
      }
    }
    return found;
  }
}
