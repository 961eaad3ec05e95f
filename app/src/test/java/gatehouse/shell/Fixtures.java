package gatehouse.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The components' published examples, as the front-end package carries them: options, and the HTML
/// they must give.
record Fixtures(String component) {
  private static final String FOLDER =
      "/META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/components/";

  record Example(String name, JsonNode options, String html) {}

  List<Example> examples() {
    try (var json = Fixtures.class.getResourceAsStream(FOLDER + component + "/fixtures.json")) {
      var fixtures = JsonMapper.shared().readTree(Objects.requireNonNull(json)).get("fixtures");
      return StreamSupport.stream(fixtures.spliterator(), false).map(Fixtures::example).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Example example(JsonNode node) {
    return new Example(
        node.get("name").stringValue(), node.get("options"), node.get("html").stringValue());
  }
}
