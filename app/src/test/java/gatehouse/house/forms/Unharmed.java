package gatehouse.house.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Looks through an answer as a browser reads it, for anything that somebody else has put into it.
final class Unharmed {
  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "action", "formaction", "data", "xlink:href", "srcdoc", "poster");
  private static final Pattern OURS =
      Pattern.compile(
          "(?:/(?![/\\\\]).*|[#?].*|(?:https?://|mailto:|data:image/svg\\+xml)(?!.*ghx).*|)",
          Pattern.DOTALL);
  private static final Pattern IGNORED = Pattern.compile("[\\x00-\\x20]");

  private Unharmed() {}

  /// What is wrong; nothing if all is well.
  static List<String> faults(Answer answer) {
    var faults = new ArrayList<String>();
    if (answer.status() >= 500) {
      faults.add("fails");
    }
    if (answer.headers().map().keySet().stream().anyMatch(name -> name.contains(Naughty.MARK))) {
      faults.add("has a header that was typed");
    }
    if (!answer.leadsTo().isEmpty() && !answer.leadsTo().startsWith("/")) {
      faults.add("leads to " + answer.leadsTo());
    }
    if (answer.isPage()) {
      faults.addAll(faults(answer.page()));
    }
    return faults;
  }

  static List<String> faults(Document page) {
    var faults = new ArrayList<String>();
    for (var element : page.getAllElements()) {
      if (element.normalName().contains(Naughty.MARK)) {
        faults.add("holds <" + element.normalName() + ">");
      }
      element.attributes().forEach(attribute -> faults.addAll(faults(element, attribute)));
    }
    page.select("style, script:not([src]), iframe, object, embed, base, meta[http-equiv], math")
        .forEach(element -> faults.add("holds <" + element.normalName() + ">"));
    page.getAllElements().stream()
        .flatMap(element -> element.childNodes().stream())
        .filter(
            node -> node.nodeName().equals("#comment") && node.outerHtml().contains(Naughty.MARK))
        .forEach(node -> faults.add("says it in a comment"));
    return faults;
  }

  private static List<String> faults(Element element, Attribute attribute) {
    var name = attribute.getKey().toLowerCase(Locale.ROOT);
    var value = IGNORED.matcher(attribute.getValue()).replaceAll("");
    var faults = new ArrayList<String>();
    if (name.contains(Naughty.MARK) || name.startsWith("on") || name.equals("style")) {
      faults.add("<%s> has %s".formatted(element.normalName(), name));
    }
    if (ADDRESSES.contains(name) && !OURS.matcher(value).matches()) {
      faults.add("<%s> leads to %s".formatted(element.normalName(), value));
    }
    return faults;
  }
}
