package gatehouse.adoption.web;

import gatehouse.adoption.Refusal;
import gatehouse.shell.Field;
import gatehouse.shell.SchoolTime;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What was typed into a form, and what is wrong with it.
final class Form {
  private final Map<String, List<String>> sent;
  private final Map<String, String> errors = new LinkedHashMap<>();

  private Form(Map<String, List<String>> sent) {
    this.sent = sent;
  }

  static Form of(Map<String, String[]> parameters) {
    Map<String, List<String>> sent = new LinkedHashMap<>();
    parameters.forEach(
        (name, values) -> sent.put(name, Arrays.stream(values).map(String::strip).toList()));
    return new Form(sent);
  }

  /// A form that nobody has sent yet, with its answers so far.
  static Form filled(Map<String, List<String>> values) {
    return new Form(values);
  }

  String value(String field) {
    return sent.getOrDefault(field, List.of()).stream().findFirst().orElse("");
  }

  Set<String> values(String field) {
    return sent.getOrDefault(field, List.of()).stream()
        .filter(value -> !value.isEmpty())
        .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
  }

  /// The version looked at; one that nothing has if it was not sent.
  int version() {
    return value("version").matches("\\d{1,9}") ? Integer.parseInt(value("version")) : -1;
  }

  void wrong(String field, String whatToDo) {
    errors.putIfAbsent(field, whatToDo);
  }

  void wrong(Refusal refusal) {
    wrong(refusal.field(), refusal.words());
  }

  String needed(String field, String whatToDo) {
    if (value(field).isEmpty()) {
      wrong(field, whatToDo);
    }
    return value(field);
  }

  /// The day in a field that needs one; empty if there is none, which is then wrong.
  Optional<LocalDate> day(String field, String whatToDo) {
    var day = SchoolTime.read(value(field));
    if (day.isEmpty()) {
      wrong(field, whatToDo);
    }
    return day;
  }

  boolean right() {
    return errors.isEmpty();
  }

  /// What is wrong that belongs to no field shown.
  String general(Set<String> shown) {
    return errors.entrySet().stream()
        .filter(error -> !shown.contains(error.getKey()))
        .map(Map.Entry::getValue)
        .collect(Collectors.joining(" "));
  }

  /// A line to be filled in, with what was typed; the type is that of [Input.Line].
  Input line(String name, String label, String type) {
    return new Input.Line(field(name, label, null), value(name), type);
  }

  Field field(String name, String label, @Nullable String hint) {
    return Field.of(name, label).withHint(hint).withError(errors.get(name));
  }
}
