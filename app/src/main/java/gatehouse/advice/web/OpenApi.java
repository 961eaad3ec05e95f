package gatehouse.advice.web;

import gatehouse.packs.Library;
import gatehouse.policies.Policies;
import gatehouse.rules.Facet;
import gatehouse.rules.Telling;
import gatehouse.rules.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The API's description: written by hand, with the vocabulary's words filled in so that the two
/// cannot disagree.
@Component
class OpenApi {
  private static final String WRITTEN = "openapi.json";

  private final Policies policies;
  private byte[] document = {};

  OpenApi(Policies policies) {
    this.policies = policies;
  }

  /// The document, made when it is first wanted.
  synchronized byte[] document() {
    if (document.length == 0) {
      document = made();
    }
    return document.clone();
  }

  private byte[] made() {
    JsonMapper json = JsonMapper.shared();
    ObjectNode root = (ObjectNode) json.readTree(written());
    ObjectNode schemas = (ObjectNode) root.at("/components/schemas");
    enumerate(schemas.withObject("Policy"), Library.POLICIES.stream());
    enumerate(schemas.withObject("Verdict"), Arrays.stream(Verdict.values()).map(Verdict::word));
    ObjectNode facets = schemas.withObject("Situation").withObject("properties");
    policies.words().vocabulary().facets().forEach(facet -> describe(facets, facet));
    return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
  }

  /// One value, or for a facet of many facts a list too; anything may be said to be unknown.
  private static void describe(ObjectNode facets, Facet facet) {
    ObjectNode schema = facets.putObject(facet.id());
    schema.put("description", facet.ask());
    ArrayNode forms = schema.putArray("anyOf");
    enumerate(forms.addObject().put("type", "string"), values(facet));
    if (!facet.one()) {
      ObjectNode list = forms.addObject().put("type", "array");
      enumerate(list.putObject("items").put("type", "string"), values(facet));
    }
  }

  private static Stream<String> values(Facet facet) {
    return Stream.concat(facet.values().stream().map(Facet.Value::id), Stream.of(Telling.UNKNOWN));
  }

  private static void enumerate(ObjectNode schema, Stream<String> words) {
    ArrayNode list = schema.putArray("enum");
    words.forEach(list::add);
  }

  private static byte[] written() {
    try (InputStream in = OpenApi.class.getResourceAsStream(WRITTEN)) {
      return Objects.requireNonNull(in, WRITTEN).readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
