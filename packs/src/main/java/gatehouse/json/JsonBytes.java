package gatehouse.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Prints maps, lists, texts, numbers and truth values as JSON (RFC 8259) in UTF-8, without any
/// white space. One value, one writer.
final class JsonBytes {
  private static final int LONGEST_ESCAPE = 6;
  private static final boolean[] ESCAPED = new boolean[256];
  private static final String HEX = "0123456789abcdef";

  static {
    Arrays.fill(ESCAPED, 0, 0x20, true);
    ESCAPED['"'] = true;
    ESCAPED['\\'] = true;
  }

  private byte[] out = new byte[2048];
  private int size;

  static byte[] of(Object value) {
    JsonBytes json = new JsonBytes();
    json.value(value);
    return Arrays.copyOf(json.out, json.size);
  }

  private void value(@Nullable Object value) {
    switch (value) {
      case null -> plain("null");
      case String text -> text(text);
      case Map<?, ?> map -> map(map);
      case List<?> list -> list(list);
      case Number number -> plain(number.toString());
      case Boolean truth -> plain(truth.toString());
      default -> text(value.toString());
    }
  }

  private void map(Map<?, ?> map) {
    char before = '{';
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      mark(before);
      text(String.valueOf(entry.getKey()));
      mark(':');
      value(entry.getValue());
      before = ',';
    }
    end(before, '{', '}');
  }

  private void list(List<?> list) {
    char before = '[';
    for (Object member : list) {
      mark(before);
      value(member);
      before = ',';
    }
    end(before, '[', ']');
  }

  private void end(char before, char opening, char closing) {
    if (before == opening) {
      mark(opening);
    }
    mark(closing);
  }

  private void mark(char mark) {
    room(1);
    out[size++] = (byte) mark;
  }

  private void plain(String ascii) {
    room(ascii.length());
    for (int i = 0; i < ascii.length(); i++) {
      out[size++] = (byte) ascii.charAt(i);
    }
  }

  private void room(int more) {
    if (out.length - size < more) {
      out = Arrays.copyOf(out, Math.max(out.length * 2, size + more));
    }
  }

  private void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    room(utf8.length + 2);
    out[size++] = '"';
    int written = 0;
    for (int i = 0; i < utf8.length; i++) {
      if (ESCAPED[utf8[i] & 0xFF]) {
        bytes(utf8, written, i);
        escaped(utf8[i], utf8.length - i);
        written = i + 1;
      }
    }
    bytes(utf8, written, utf8.length);
    out[size++] = '"';
  }

  private void bytes(byte[] from, int begin, int end) {
    System.arraycopy(from, begin, out, size, end - begin);
    size += end - begin;
  }

  private void escaped(byte c, int following) {
    room(LONGEST_ESCAPE + following + 1);
    out[size++] = '\\';
    switch (c) {
      case '"', '\\' -> out[size++] = c;
      case '\n' -> out[size++] = 'n';
      case '\t' -> out[size++] = 't';
      default -> {
        plain("u00");
        out[size++] = (byte) HEX.charAt(c >> 4);
        out[size++] = (byte) HEX.charAt(c & 15);
      }
    }
  }
}
