package gatehouse.house.forms;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Whether the page that does not take a form says what to do, leads to a field, and has lost
/// nothing of what was typed.
record ShownAgain(Document page, HtmlForm.Field field, String typed) {
  /// What is wrong; nothing if all is well.
  List<String> faults() {
    var faults = new ArrayList<>(strayLinks());
    if (faults.isEmpty() && !field.isSecret() && !isKept()) {
      faults.add("loses what was typed");
    }
    return faults;
  }

  private List<String> strayLinks() {
    var links = page.select(".govuk-error-summary a").eachAttr("href");
    if (links.isEmpty() && page.select(".govuk-warning-text, .govuk-radios").isEmpty()) {
      return List.of("is refused without saying where: " + page.select("h1").text());
    }
    return links.stream()
        .filter(to -> !to.startsWith("#") || page.getElementById(to.substring(1)) == null)
        .map(to -> "leads to no field: " + to)
        .toList();
  }

  private boolean isKept() {
    return page.getElementsByAttributeValue("name", field.name()).stream()
            .anyMatch(control -> plain(value(control)).equals(plain(typed)))
        || page.select("main p, main dd").stream()
            .anyMatch(shown -> plain(shown.wholeText()).equals(plain(typed)));
  }

  private static String value(Element control) {
    return control.normalName().equals("textarea") ? control.wholeText() : control.val();
  }

  /// What a page cannot show, or a browser would not send back, is nobody's loss.
  private static String plain(String text) {
    var kept = text.replaceAll("\\R", "\n").replaceAll("[\\x00\\ufffd\\ud800-\\udfff?]", "");
    return kept.replaceAll("^[\\p{Z}\\s\\x85]+|[\\p{Z}\\s\\x85]+$", "");
  }
}
