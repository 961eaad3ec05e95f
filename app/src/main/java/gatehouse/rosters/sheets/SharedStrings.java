package gatehouse.rosters.sheets;

import java.util.ArrayList;
import java.util.List;

/// The texts that the cells of a workbook refer to by number.
final class SharedStrings {
  private SharedStrings() {}

  static List<String> read(byte[] part, SheetLimits limits) throws Unreadable {
    var strings = new ArrayList<String>();
    for (var markup = new Markup(part); markup.next(); ) {
      if (markup.starts("si")) {
        strings.add(text(markup, "si", limits));
      }
    }
    return strings;
  }

  /// The text of an element's runs, without the reading aids (`rPh`) of East Asian names.
  ///
  /// A long text is cut one letter past the limit, so that only a cell that uses it is refused.
  static String text(Markup markup, String element, SheetLimits limits) throws Unreadable {
    var text = new StringBuilder();
    var aids = 0;
    while (markup.next() && !markup.ends(element)) {
      aids += markup.starts("rPh") ? 1 : markup.ends("rPh") ? -1 : 0;
      if (markup.starts("t") && aids == 0) {
        text.append(markup.text());
        text.setLength(Math.min(text.length(), limits.characters() + 1));
      }
    }
    return text.toString();
  }
}
