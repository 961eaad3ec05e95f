package gatehouse.json;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Prints maps, lists, texts, numbers and truth values as JSON (RFC 8259).
public final class Json {
  private final StringBuilder out = new StringBuilder();

  private Json() {}

  /// The value as JSON in UTF-8, as short as can be: for programs.
  public static byte[] bytes(Object value) {
    return JsonBytes.of(value);
  }

  /// The value as JSON text, indented by two spaces: for people.
  public static String of(Object value) {
    Json json = new Json();
    json.value(value, 0);
    return json.out.toString();
  }

  private void value(@Nullable Object value, int depth) {
    switch (value) {
      case null -> out.append("null");
      case Map<?, ?> map -> map(map, depth);
      case List<?> list -> list(list, depth);
      case Number number -> out.append(number);
      case Boolean truth -> out.append(truth);
      default -> text(value.toString());
    }
  }

  private void map(Map<?, ?> map, int depth) {
    out.append('{');
    Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
    while (entries.hasNext()) {
      Map.Entry<?, ?> entry = entries.next();
      line(depth + 1);
      text(String.valueOf(entry.getKey()));
      out.append(": ");
      value(entry.getValue(), depth + 1);
      out.append(entries.hasNext() ? "," : "");
    }
    end(map.isEmpty(), depth, '}');
  }

  private void list(List<?> list, int depth) {
    out.append('[');
    Iterator<?> members = list.iterator();
    while (members.hasNext()) {
      line(depth + 1);
      value(members.next(), depth + 1);
      out.append(members.hasNext() ? "," : "");
    }
    end(list.isEmpty(), depth, ']');
  }

  private void end(boolean empty, int depth, char bracket) {
    if (!empty) {
      line(depth);
    }
    out.append(bracket);
  }

  private void line(int depth) {
    out.append('\n').repeat("  ", depth);
  }

  private void text(String text) {
    out.append('"');
    text.chars().forEach(this::character);
    out.append('"');
  }

  private void character(int c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\t' -> out.append("\\t");
      default -> plain(c);
    }
  }

  private void plain(int c) {
    if (c < 0x20) {
      out.append(String.format(java.util.Locale.ROOT, "\\u%04x", c));
    } else {
      out.append((char) c);
    }
  }
}
