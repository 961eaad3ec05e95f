package gatehouse.house.forms;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Follows every link from page to page, a few of each kind, and gathers the pages and their forms.
final class Crawl {
  private static final int OF_EACH_KIND = 2;

  private final Handlers handlers;
  private final int open;
  private final List<Seen> pages = new ArrayList<>();
  private final List<HtmlForm> forms = new ArrayList<>();
  private final Map<String, Integer> kinds = new HashMap<>();
  private final Set<String> asked = new HashSet<>();

  /// A page that somebody has seen.
  record Seen(Caller by, String handler, Answer answer) {}

  /// @param open how many of each kind of open page somebody looks at who is signed in
  Crawl(Handlers handlers, int open) {
    this.handlers = handlers;
    this.open = open;
  }

  List<Seen> pages() {
    return pages;
  }

  List<HtmlForm> forms() {
    return forms;
  }

  Crawl from(Caller caller, String... starts) {
    return from(caller, List.of(starts));
  }

  Crawl from(Caller caller, Collection<String> starts) {
    var open = new ArrayDeque<>(starts);
    while (!open.isEmpty()) {
      var path = open.poll();
      if (wanted(caller, path)) {
        open.addAll(look(caller, path));
      }
    }
    return this;
  }

  /// The forms of this one page, as it is now.
  static List<HtmlForm> formsOf(Handlers handlers, Caller caller, String path) {
    var alone = new Crawl(handlers, 0);
    alone.look(caller, path);
    return alone.forms();
  }

  private boolean wanted(Caller caller, String path) {
    var handler = handlers.of("GET", path);
    if (handler.isEmpty() || !asked.add(caller.who() + " " + path)) {
      return false;
    }
    var guarded = handlers.isGuarded("GET", path);
    var kind = caller.who() + " " + handler + (guarded ? names(path) : "");
    var most = guarded || caller.isVisitor() ? OF_EACH_KIND : open;
    return kinds.merge(kind, 1, Integer::sum) <= most;
  }

  /// The names in the query: another name makes another kind of page.
  private static String names(String path) {
    var query = path.indexOf('?');
    return query < 0
        ? ""
        : Arrays.stream(path.substring(query + 1).split("&"))
            .map(each -> each.replaceFirst("=.*", ""))
            .sorted()
            .distinct()
            .collect(Collectors.joining(" ", " ?", ""));
  }

  private List<String> look(Caller caller, String path) {
    var answer = caller.get(path);
    pages.add(new Seen(caller, handlers.of("GET", path), answer));
    if (answer.isRedirect()) {
      return List.of(answer.leadsTo());
    }
    return answer.isPage() ? read(caller, path, answer.page()) : List.of();
  }

  /// Takes the forms of a page that was answered; returns where its links lead.
  List<String> read(Caller caller, String path, Document page) {
    page.select("form").forEach(form -> take(caller, path, form));
    return page.select("a[href]").stream()
        .map(link -> link.attr("href").replaceFirst("#.*", ""))
        .filter(href -> href.startsWith("/") && !href.startsWith("//"))
        .distinct()
        .toList();
  }

  private void take(Caller caller, String path, Element form) {
    var action = form.attr("action").isEmpty() ? path : form.attr("action");
    var verb = form.attr("method").isEmpty() ? "GET" : form.attr("method").toUpperCase(Locale.ROOT);
    var found =
        new HtmlForm(
            caller,
            path,
            verb,
            action,
            handlers.of(verb, action),
            form.attr("enctype").startsWith("multipart"),
            HtmlForm.fields(form));
    forms.add(found);
    for (var button : form.select("button[formaction]")) {
      var other = button.attr("formaction");
      forms.add(found.sentTo(other, handlers.of(verb, other)));
    }
  }
}
