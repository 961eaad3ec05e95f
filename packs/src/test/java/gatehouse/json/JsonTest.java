package gatehouse.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  private static String bytes(Object value) {
    return new String(Json.bytes(value), StandardCharsets.UTF_8);
  }

  @Test
  void programsGetNoWhiteSpace() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("a", List.of(1, true, "x"));
    fields.put("b", Map.of());
    fields.put("c", List.of());
    assertThat(bytes(fields)).isEqualTo("{\"a\":[1,true,\"x\"],\"b\":{},\"c\":[]}");
  }

  @Test
  void peopleGetIndentation() {
    assertThat(Json.of(Map.of("a", List.of(1)))).isEqualTo("{\n  \"a\": [\n    1\n  ]\n}");
  }

  @Test
  void quotesBackslashesAndControlCharactersAreEscaped() {
    assertThat(bytes("say \"no\" \\ \n \t \u0001 end"))
        .isEqualTo("\"say \\\"no\\\" \\\\ \\n \\t \\u0001 end\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"café", "“quoted”", "£5 – 24 hours", "a 👍 b", ""})
  void otherCharactersAreWrittenAsTheyAre(String text) {
    assertThat(bytes(text)).isEqualTo('"' + text + '"');
  }

  @Test
  void bothFormsSayTheSame() {
    Map<String, Object> fields =
        Map.of("text", "a \"b\"\n\u001f é", "list", List.of("x".repeat(5000), 2.5, false));
    assertThat(bytes(fields))
        .isEqualTo(Json.of(fields).replaceAll("\n *", "").replace("\": ", "\":"));
  }

  @Test
  void aTextOfNothingButEscapesFindsRoom() {
    assertThat(bytes("\u0002".repeat(3000))).isEqualTo('"' + "\\u0002".repeat(3000) + '"');
  }
}
