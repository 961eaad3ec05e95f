package gatehouse.house.forms;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Forms that stand only in the answer to another form: whom a search has found, and what two
/// people changed at once.
final class Answered {
  private Answered() {}

  static void read(Crawl crawl, Caller caller) {
    for (var form : List.copyOf(crawl.forms())) {
      if (form.caller() == caller && form.verb().equals("POST")) {
        send(crawl, form);
      }
    }
  }

  private static void send(Crawl crawl, HtmlForm form) {
    var answers = answers(form);
    if (!answers.isEmpty()) {
      var answer = form.caller().post(form.action(), answers);
      if (answer.isPage()) {
        crawl.read(form.caller(), form.page(), answer.page());
      }
    }
  }

  private static List<Map.Entry<String, String>> answers(HtmlForm form) {
    if (form.action().endsWith("/find")) {
      return form.with("name", "Teal");
    }
    if (has(form, "version") && Stream.of("/edit", "/settings").anyMatch(form.action()::endsWith)) {
      return stale(form);
    }
    return form.handler().endsWith("/terms/{term}") && has(form, "seen-") ? seen(form) : List.of();
  }

  private static boolean has(HtmlForm form, String start) {
    return form.fields().stream().anyMatch(field -> field.name().startsWith(start));
  }

  private static List<Map.Entry<String, String>> stale(HtmlForm form) {
    var typed =
        form.fields().stream().filter(each -> each.type().equals("text")).findFirst().orElseThrow();
    var others =
        form.with(typed.name(), "Otherwise").stream()
            .filter(each -> !each.getKey().equals("version"));
    return Stream.concat(others, Stream.of(Map.entry("version", "99"))).toList();
  }

  private static List<Map.Entry<String, String>> seen(HtmlForm form) {
    return form.plausible().stream()
        .map(each ->
            each.getKey().startsWith("seen-") ? Map.entry(each.getKey(), "2001-02-03") : each)
        .toList();
  }
}
