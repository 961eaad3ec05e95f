package gatehouse.people.web;

import gatehouse.shell.Field;
import gatehouse.shell.Link;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;

/// What was typed into a form, and what is wrong with it: shown again as it was, so that nobody
/// types it twice.
///
/// @param values by the names of the fields, whatever was sent
/// @param mistakes what to do about a field, by its name, in the order of the form
public record Form(Map<String, List<String>> values, Map<String, String> mistakes) {
  public Form {
    values = Map.copyOf(values);
  }

  static Form empty() {
    return new Form(Map.of(), Map.of());
  }

  static Form of(HttpServletRequest request) {
    var values = new LinkedHashMap<String, List<String>>();
    request.getParameterMap().forEach((name, sent) -> values.put(name, Arrays.asList(sent)));
    return new Form(values, Map.of());
  }

  Form with(String field, String value) {
    var more = new LinkedHashMap<>(values);
    more.put(field, List.of(value));
    return new Form(more, mistakes);
  }

  Form with(String field, Set<String> chosen) {
    var more = new LinkedHashMap<>(values);
    more.put(field, List.copyOf(chosen));
    return new Form(more, mistakes);
  }

  Form wrong(String field, String whatToDo) {
    var more = new LinkedHashMap<>(mistakes);
    more.putIfAbsent(field, whatToDo);
    return new Form(values, more);
  }

  boolean has(String field) {
    return values.containsKey(field);
  }

  /// What was typed into this field, or nothing.
  public String text(String field) {
    return values.getOrDefault(field, List.of("")).getFirst();
  }

  /// What was ticked.
  public Set<String> chosen(String field) {
    return new LinkedHashSet<>(values.getOrDefault(field, List.of()));
  }

  public boolean isWrong() {
    return !mistakes.isEmpty();
  }

  /// The field as the page shows it.
  public Field field(String name, String label) {
    return Field.of(name, label).withError(mistakes.get(name));
  }

  /// The lines of the error summary.
  public List<Link> errors() {
    return mistakes.entrySet().stream()
        .map(each -> new Link(each.getValue(), "#" + each.getKey()))
        .toList();
  }

  HttpStatus status() {
    return isWrong() ? HttpStatus.BAD_REQUEST : HttpStatus.OK;
  }
}
