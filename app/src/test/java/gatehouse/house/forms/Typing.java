package gatehouse.house.forms;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Types what is naughty into every field of a form and looks at what comes of it.
///
/// A form that was taken is looked for again on its page; when it is gone there, `anew` may find
/// another like it.
final class Typing {
  private static final int LONGEST_IN_AN_ADDRESS = 1000;

  private final Handlers handlers;
  private final Naughty naughty;
  private final Function<HtmlForm, List<HtmlForm>> anew;
  private final List<String> faults = new ArrayList<>();
  private final Set<String> taken = new TreeSet<>();
  private int fields;
  private int times;

  Typing(Handlers handlers, Naughty naughty, Function<HtmlForm, List<HtmlForm>> anew) {
    this.handlers = handlers;
    this.naughty = naughty;
    this.anew = anew;
  }

  List<String> faults() {
    return faults;
  }

  /// Who took at least one form with something naughty in it.
  Set<String> taken() {
    return taken;
  }

  String figures() {
    return "%d fields, %d forms sent, taken by %d handlers".formatted(fields, times, taken.size());
  }

  /// What is chosen comes before what is typed: it is refused, and the form stays.
  void into(HtmlForm form, int some) {
    var current = Optional.of(form);
    for (var field : inOrder(form)) {
      fields++;
      for (var text : texts(field, some)) {
        current = current.flatMap(now -> typed(now, field, text));
      }
    }
  }

  private static List<HtmlForm.Field> inOrder(HtmlForm form) {
    return form.fields().stream()
        .filter(field -> !field.name().equals("_csrf"))
        .sorted(Comparator.comparing(HtmlForm.Field::isTyped))
        .toList();
  }

  private List<String> texts(HtmlForm.Field field, int some) {
    var texts = new ArrayList<>(naughty.strings(field.isTyped() ? some : some / 2));
    texts.addAll(naughty.scripts(field.isTyped() ? some : some / 3));
    return texts;
  }

  /// Sends the form; returns the one to go on with.
  private Optional<HtmlForm> typed(HtmlForm form, HtmlForm.Field field, String text) {
    times++;
    var answer = send(form, form.with(field.name(), text), text);
    faults(form, field, text, answer)
        .forEach(fault ->
            faults.add(
                "%s %s “%s” %s"
                    .formatted(form.handler(), field.name(), Naughty.shown(text), fault)));
    if (answer.status() < 400) {
      taken.add(form.handler());
    }
    return isGone(form, answer) ? again(form) : Optional.of(form);
  }

  private static boolean isGone(HtmlForm form, Answer answer) {
    return form.isPost() && (answer.status() < 400 || Set.of(404, 409).contains(answer.status()));
  }

  private static Answer send(
      HtmlForm form, List<Map.Entry<String, String>> fields, String fileName) {
    var by = form.caller();
    if (!form.isPost()) {
      return by.get(form.action().replaceFirst("[?#].*", "") + query(fields));
    }
    return form.withFile()
        ? by.upload(form.action(), fields, "file", fileName, fileName.getBytes(UTF_8))
        : by.post(form.action(), fields);
  }

  private static String query(List<Map.Entry<String, String>> fields) {
    return fields.stream()
        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&", "?", ""));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(
        text.substring(0, Math.min(text.length(), LONGEST_IN_AN_ADDRESS)), UTF_8);
  }

  private static List<String> faults(
      HtmlForm form, HtmlForm.Field field, String text, Answer answer) {
    var faults = new ArrayList<>(Unharmed.faults(answer));
    if (form.isPost()
        && field.isTyped()
        && Naughty.canBeTyped(text)
        && Set.of(400, 409).contains(answer.status())) {
      faults.addAll(new ShownAgain(answer.page(), field, text).faults());
    }
    return faults;
  }

  private Optional<HtmlForm> again(HtmlForm form) {
    return Crawl.formsOf(handlers, form.caller(), form.page()).stream()
        .filter(each -> each.handler().equals(form.handler()))
        .filter(each -> each.action().equals(form.action()))
        .findFirst()
        .or(() -> another(form));
  }

  private Optional<HtmlForm> another(HtmlForm form) {
    return anew.apply(form).stream()
        .filter(each -> each.handler().equals(form.handler()))
        .findFirst();
  }
}
