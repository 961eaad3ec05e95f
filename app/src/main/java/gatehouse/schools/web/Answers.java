package gatehouse.schools.web;

import gatehouse.shell.Field;
import gatehouse.shell.Link;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What somebody typed into a form, by field, and what was wrong with it.
public record Answers(Map<String, String> values, Map<String, String> errors) {
  public static final Answers NONE = new Answers(Map.of(), Map.of());

  static Answers of(Map<String, String> values) {
    return new Answers(values, Map.of());
  }

  /// The fields of the form and nothing else that was sent along.
  static Answers typed(Map<String, String> sent, List<String> fields) {
    var values = new LinkedHashMap<String, String>();
    fields.forEach(field -> values.put(field, sent.getOrDefault(field, "").strip()));
    return of(values);
  }

  public String value(String field) {
    return values.getOrDefault(field, "");
  }

  /// The first thing that is wrong with a field is the one that is told.
  Answers wrong(String field, String whatToDo) {
    var more = new LinkedHashMap<>(errors);
    more.putIfAbsent(field, whatToDo);
    return new Answers(values, more);
  }

  public boolean faulty() {
    return !errors.isEmpty();
  }

  public Field field(String name, String label, @Nullable String hint) {
    return Field.of(name, label).withHint(hint).withError(errors.get(name));
  }

  /// The lines of the error summary, each leading to its field.
  public List<Link> links() {
    return errors.entrySet().stream()
        .map(error -> new Link(error.getValue(), "#" + error.getKey()))
        .toList();
  }
}
