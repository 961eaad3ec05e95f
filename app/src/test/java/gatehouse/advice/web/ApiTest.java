package gatehouse.advice.web;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.ServiceTest;
import gatehouse.Visitor;
import gatehouse.house.Asvs;
import gatehouse.policies.Policies;
import gatehouse.rules.Facet;
import gatehouse.rules.Verdict;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class ApiTest {
  private final Visitor visitor;
  private final Policies policies;

  ApiTest(@LocalServerPort int port, @Autowired Policies policies) {
    this.visitor = new Visitor(port);
    this.policies = policies;
  }

  @Test
  void aQuestionIsAnsweredInTheCommandLinesFields() {
    var answer =
        json(
            ask(
                """
                {"policy": "holy-cross", "situation": {"actor": "teacher", "act": "accept_friend_request",
                 "counterpart": "former_pupil", "age": "16_or_17"}}\
                """));
    assertThat(answer.get("verdict").stringValue()).isEqualTo("discouraged");
    assertThat(answer.get("rests_on").toString()).contains("HC-6.10a");
    assertThat(answer.get("next_question").get("facet").stringValue()).isEqualTo("channel");
    assertThat(answer.has("considered")).isFalse();
  }

  @Test
  void everyNormConsideredIsListedOnRequest() {
    var answer =
        json(ask("{\"policy\":\"holy-cross\",\"situation\":{\"act\":\"post\"},\"explain\":true}"));
    assertThat(answer.get("considered").isEmpty()).isFalse();
    assertThat(answer.get("considered").get(0).propertyNames())
        .containsExactly("clause", "effect", "standing", "why", "source");
  }

  @Test
  void theNationalLayerCanBeLeftAside() {
    var question = "{\"policy\":\"holy-cross\",\"situation\":{\"act\":\"post\"},\"alone\":%s}";
    assertThat(json(ask(question.formatted("true"))).get("by_layer").propertyNames())
        .containsExactly("holy-cross");
    assertThat(json(ask(question.formatted("false"))).get("by_layer").propertyNames())
        .contains("england");
  }

  @Test
  void factsMayBeAListAndMayBeUnknown() {
    var answer =
        json(
            ask(
                """
                {"policy": "holy-cross", "situation": {"act": ["post_picture"], "actor": "teacher",
                 "content": ["pupil_pictured", "pupil_named"], "safeguards": "unknown"}}\
                """));
    assertThat(answer.get("situation").get("content").toString())
        .isEqualTo("[\"pupil_pictured\",\"pupil_named\"]");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"policy\":\"holy-cros\",\"situation\":{\"act\":\"post\"}} | policy | Did you mean holy-cross",
        "{\"situation\":{\"act\":\"post\"}} | policy | GET /api/v1/policies",
        "{\"policy\":7,\"situation\":{\"act\":\"post\"}} | policy | GET /api/v1/policies",
        "{\"policy\":\"holy-cross\"} | situation | GET /api/v1/facets",
        "{\"policy\":\"holy-cross\",\"situation\":[]} | situation | GET /api/v1/facets",
        "{\"policy\":\"holy-cross\",\"situation\":{}} | act | GET /api/v1/facets",
        "{\"policy\":\"holy-cross\",\"situation\":{\"act\":\"psot\"}} | act | Did you mean post",
        "{\"policy\":\"holy-cross\",\"situation\":{\"act\":[\"post\",\"share\"]}} | act | Keep one of",
        "{\"policy\":\"holy-cross\",\"situation\":{\"act\":\"post\",\"contnet\":\"pupil_named\"}} | contnet | Did you mean content",
        "{\"policy\":\"holy-cross\",\"situation\":{\"act\":\"post\",\"actor\":\"staff\"}} | actor | Say which",
        "{\"policy\":\"holy-cross\",\"situation\":{\"act\":\"post\",\"age\":16}} | age | unknown",
        "{\"policy\":\"holy-cross\",\"situation\":{\"act\":\"post\",\"age\":null}} | age | unknown",
        "{\"policy\":\"holy-cross\",\"situation\":{\"act\":\"post\"},\"explian\":true} | explian | Fields are",
        "{\"policy\":\"holy-cross\",\"situation\":{\"act\":\"post\"},\"alone\":\"yes\"} | alone | false",
        "[] | `` | Send",
        "{\"policy\": | `` | Check quotes",
        "{\"policy\":\"a\",\"policy\":\"b\"} | `` | Check quotes",
        "{} {} | `` | Check quotes"
      })
  void whatIsNotUnderstoodIsNamedWithAdvice(String body, String facet, String advice) {
    var response = ask(body);
    assertThat(response.statusCode()).isEqualTo(400);
    var faults = problem(response).get("faults");
    assertThat(StreamSupport.stream(faults.spliterator(), false))
        .anySatisfy(fault -> {
          assertThat(fault.get("facet").stringValue()).isEqualTo(facet);
          assertThat(fault.get("message").stringValue()).isNotBlank();
          assertThat(fault.get("advice").stringValue()).contains(advice);
        });
  }

  @Test
  @Asvs("2.2.1")
  void everythingThatIsWrongIsNamedAtOnce() {
    var response = ask("{\"policy\":\"x\",\"situation\":{\"act\":\"psot\",\"agee\":\"adult\"}}");
    assertThat(problem(response).get("faults")).hasSize(3);
  }

  @Test
  void anEmptyBodyIsNamed() {
    var response = visitor.send("POST", "/api/v1/ask", "", "Content-Type", "application/json");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(problem(response).get("detail").stringValue()).isEqualTo("The body is empty.");
  }

  @Test
  void aContradictionIsUnprocessable() {
    var response =
        ask(
            "{\"policy\":\"holy-cross\",\"situation\":{\"act\":\"post\",\"circumstances\":[\"in_public_view\",\"closed_group\"]}}");
    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(problem(response).get("faults").get(0).get("message").stringValue())
        .contains("contradict");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/xml"})
  void anotherKindOfBodyIsRefused(String type) {
    var response = visitor.send("POST", "/api/v1/ask", "policy=x", "Content-Type", type);
    assertThat(response.statusCode()).isEqualTo(415);
    assertThat(problem(response).get("faults").get(0).get("advice").stringValue())
        .contains("application/json");
  }

  @Test
  void anotherMethodIsRefused() {
    assertThat(visitor.get("/api/v1/ask").statusCode()).isEqualTo(405);
  }

  @Test
  void aBodyLargerThanAnyQuestionIsRefused() {
    assertThat(ask("\"" + "x".repeat(300_000) + "\"").statusCode()).isEqualTo(413);
  }

  @Test
  void aDeepBodyIsRefused() {
    assertThat(ask("[".repeat(50_000)).statusCode()).isEqualTo(400);
  }

  @Test
  void theWordsAreListed() {
    var facets = json(visitor.get("/api/v1/facets")).get("facets");
    assertThat(facets).hasSize(policies.words().vocabulary().facets().size());
    assertThat(facets.get(0).propertyNames())
        .containsExactly("facet", "kind", "ask", "values", "groups");
  }

  @Test
  void thePoliciesAreListedWithTheirEditions() {
    var list = json(visitor.get("/api/v1/policies")).get("policies");
    assertThat(list).hasSize(5);
    assertThat(list.get(0).get("policy").stringValue()).isEqualTo("holy-cross");
    assertThat(list.get(0).get("edition").stringValue()).hasSize(64);
  }

  @Test
  void theDescriptionListsEveryValueOfEveryFacet() {
    var document = json(visitor.get("/api/v1/openapi.json"));
    assertThat(document.get("openapi").stringValue()).isEqualTo("3.1.0");
    for (var facet : policies.words().vocabulary().facets()) {
      var listed =
          document.at("/components/schemas/Situation/properties/" + facet.id() + "/anyOf/0/enum");
      assertThat(texts(listed))
          .containsAll(facet.values().stream().map(Facet.Value::id).toList())
          .contains("unknown");
    }
    assertThat(texts(document.at("/components/schemas/Verdict/enum")))
        .containsExactlyElementsOf(Arrays.stream(Verdict.values()).map(Verdict::word).toList());
  }

  @Test
  void everyReferenceOfTheDescriptionLeadsSomewhere() {
    var document = json(visitor.get("/api/v1/openapi.json"));
    assertThat(document.findValuesAsString("$ref"))
        .isNotEmpty()
        .allSatisfy(ref -> assertThat(document.at(ref.substring(1)).isMissingNode()).isFalse());
  }

  @Test
  @Asvs("15.3.1")
  void everyFieldOfAnAnswerIsDescribed() {
    var answer =
        json(ask("{\"policy\":\"holy-cross\",\"situation\":{\"act\":\"post\"},\"explain\":true}"));
    var described =
        json(visitor.get("/api/v1/openapi.json")).at("/components/schemas/Answer/properties");
    assertThat(described.propertyNames()).containsAll(answer.propertyNames());
  }

  @Test
  void thePageShowsTheExampleAndItsAnswer() {
    var page = visitor.read("/api");
    assertThat(page.select("pre").text()).contains("curl", "\"verdict\" : \"discouraged\"");
    assertThat(page.select("table tbody tr"))
        .hasSize(policies.words().vocabulary().facets().size());
  }

  private HttpResponse<String> ask(String body) {
    return visitor.send("POST", "/api/v1/ask", body, "Content-Type", "application/json");
  }

  private static JsonNode problem(HttpResponse<String> response) {
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    return JsonMapper.shared().readTree(response.body());
  }

  private static JsonNode json(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(response.body());
  }

  private static java.util.List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::stringValue).toList();
  }
}
