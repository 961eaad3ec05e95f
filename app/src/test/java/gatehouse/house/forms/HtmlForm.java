package gatehouse.house.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A form of a page, as somebody found it there.
///
/// @param page the path on which it stands
/// @param handler who takes it, as "POST /people/{id}/edit"
record HtmlForm(
    Caller caller,
    String page,
    String verb,
    String action,
    String handler,
    boolean withFile,
    List<Field> fields) {
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}");

  /// A field, with what a browser would send if nobody touched it.
  record Field(String name, String type, List<String> values, List<String> options) {
    private static final Set<String> CHOSEN = Set.of("select", "radio", "checkbox");

    boolean isTyped() {
      return !isChosen() && !isHidden() && !type.equals("file") && !type.equals("submit");
    }

    boolean isChosen() {
      return CHOSEN.contains(type);
    }

    boolean isHidden() {
      return type.equals("hidden");
    }

    boolean hasId() {
      return Stream.concat(values.stream(), options.stream()).anyMatch(HtmlForm::hasId);
    }

    /// What is never shown again.
    boolean isSecret() {
      return type.equals("password") || name.equals("code") || name.equals("secret");
    }
  }

  /// The same form as one that a button sends elsewhere.
  HtmlForm sentTo(String otherAction, String otherHandler) {
    return new HtmlForm(caller, page, verb, otherAction, otherHandler, withFile, fields);
  }

  boolean isPost() {
    return verb.equals("POST");
  }

  /// What makes it differ from another form of the same handler.
  String kind() {
    return handler + " " + fields.stream().map(Field::name).sorted().toList();
  }

  static boolean hasId(String text) {
    return ID.matcher(text).find();
  }

  /// The hidden fields of the form that a page sends there.
  static List<Map.Entry<String, String>> hidden(Document page, String action) {
    var fields = new ArrayList<Map.Entry<String, String>>();
    page.expectFirst("form[action=" + action + "]")
        .select("input[type=hidden]")
        .forEach(field -> fields.add(Map.entry(field.attr("name"), field.val())));
    return fields;
  }

  static List<Field> fields(Element form) {
    var fields = new ArrayList<Field>();
    for (var control : form.select("input[name], textarea[name], select[name], button[name]")) {
      var name = control.attr("name");
      if (fields.stream().noneMatch(field -> field.name().equals(name))) {
        fields.add(field(form, control, name));
      }
    }
    return List.copyOf(fields);
  }

  private static Field field(Element form, Element control, String name) {
    var type =
        control.normalName().equals("input")
            ? control.attr("type").toLowerCase(Locale.ROOT)
            : control.normalName().equals("button") ? "submit" : control.normalName();
    return switch (type) {
      case "select" ->
          new Field(
              name,
              type,
              control.select("option[selected]").eachAttr("value"),
              control.select("option").eachAttr("value"));
      case "radio", "checkbox" -> {
        var all = form.select("input").stream().filter(i -> i.attr("name").equals(name)).toList();
        yield new Field(
            name,
            type,
            all.stream().filter(i -> i.hasAttr("checked")).map(Element::val).toList(),
            all.stream().map(Element::val).toList());
      }
      case "textarea" -> new Field(name, type, List.of(control.wholeText()), List.of());
      default -> new Field(name, type.isEmpty() ? "text" : type, List.of(control.val()), List.of());
    };
  }

  /// What somebody might well answer.
  List<Map.Entry<String, String>> plausible() {
    return fields.stream()
        .flatMap(field -> plausible(field).map(value -> Map.entry(field.name(), value)))
        .toList();
  }

  private Stream<String> plausible(Field field) {
    if (field.type().equals("file") || field.type().equals("submit")) {
      return Stream.empty();
    }
    if (field.isChosen()) {
      return field.values().stream().allMatch(String::isEmpty)
          ? field.options().stream().filter(option -> !option.isEmpty()).limit(1)
          : field.values().stream();
    }
    var value = field.values().stream().findFirst().orElse("");
    return Stream.of(value.isEmpty() && field.isTyped() ? Plausible.answer(field.name()) : value);
  }

  /// The plausible answers with this field answered so.
  List<Map.Entry<String, String>> with(String field, String value) {
    return Stream.concat(
            plausible().stream().filter(each -> !each.getKey().equals(field)),
            Stream.of(Map.entry(field, value)))
        .toList();
  }
}
