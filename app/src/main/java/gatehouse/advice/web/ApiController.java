package gatehouse.advice.web;

import gatehouse.advice.AskedQuestions;
import gatehouse.advisor.Advisor;
import gatehouse.advisor.Answer;
import gatehouse.json.Json;
import gatehouse.packs.Reading;
import gatehouse.policies.Policies;
import gatehouse.rules.Facet;
import gatehouse.rules.Situation;
import gatehouse.rules.Telling;
import gatehouse.rules.Vocabulary;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// The advisor for programs: the command line's vocabulary and field names over HTTP.
@RestController
class ApiController {
  private static final Telling.Fault NO_ACT =
      new Telling.Fault(
          "act", "'act' is missing.", "Say what is to be done; see GET /api/v1/facets.");

  private static final Telling.Fault NO_JSON =
      new Telling.Fault("", "The body is not JSON.", "Send Content-Type: application/json.");

  private final Policies policies;
  private final AskedQuestions asked;
  private final OpenApi description;

  ApiController(Policies policies, AskedQuestions asked, OpenApi description) {
    this.policies = policies;
    this.asked = asked;
    this.description = description;
  }

  @PostMapping(path = "/api/v1/ask", produces = MediaType.APPLICATION_JSON_VALUE)
  byte[] ask(
      @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) @Nullable MediaType type,
      @RequestBody(required = false) byte @Nullable [] sent) {
    byte[] body = sent == null ? new byte[0] : sent;
    requireJson(body, type);
    ApiQuestion question = ApiQuestion.read(body);
    Telling telling = telling(question);
    Advisor advisor =
        question.alone()
            ? policies.advisorAlone(question.policy())
            : policies.advisor(question.policy());
    List<Telling.Fault> clash = advisor.faults(telling);
    if (!clash.isEmpty()) {
      throw new NotUnderstood(HttpStatus.UNPROCESSABLE_CONTENT, clash);
    }
    Answer answer = advisor.answer(telling.inquiry());
    asked.count(answer);
    return question.explain() ? explained(answer, advisor) : answer.bytes();
  }

  @GetMapping("/api/v1/facets")
  Map<String, Object> facets() {
    return Map.of("facets", words().facets().stream().map(ApiController::facet).toList());
  }

  @GetMapping("/api/v1/policies")
  Map<String, Object> all() {
    return Map.of("policies", policies.all().stream().map(this::policy).toList());
  }

  @GetMapping(path = "/api/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
  byte[] description() {
    return description.document();
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> notUnderstood(NotUnderstood problem, HttpServletRequest request) {
    ProblemDetail detail =
        ProblemDetail.forStatusAndDetail(problem.status(), problem.faults().getFirst().message());
    detail.setTitle("The question was not understood");
    detail.setInstance(URI.create(request.getRequestURI()));
    detail.setProperty("faults", problem.faults().stream().map(ApiController::fault).toList());
    return ResponseEntity.status(problem.status())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(detail);
  }

  private static void requireJson(byte[] body, @Nullable MediaType type) {
    if (body.length > 0 && !MediaType.APPLICATION_JSON.isCompatibleWith(type)) {
      throw new NotUnderstood(HttpStatus.UNSUPPORTED_MEDIA_TYPE, List.of(NO_JSON));
    }
  }

  private Telling telling(ApiQuestion question) {
    Telling telling = Telling.of(words(), question.situation());
    List<Telling.Fault> faults = new ArrayList<>();
    Faults.policy(question.policy(), policies).ifPresent(faults::add);
    faults.addAll(telling.faults());
    if (!told(telling.situation(), "act")
        && faults.stream().noneMatch(f -> f.facet().equals("act"))) {
      faults.add(NO_ACT);
    }
    if (!faults.isEmpty()) {
      throw new NotUnderstood(HttpStatus.BAD_REQUEST, faults);
    }
    return telling;
  }

  private static boolean told(Situation situation, String facet) {
    return situation.stated(facet).isPresent();
  }

  private static byte[] explained(Answer answer, Advisor advisor) {
    return Json.bytes(answer.json(advisor.explain(answer.decision().situation())));
  }

  private static Map<String, Object> fault(Telling.Fault fault) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("facet", fault.facet());
    fields.put("message", fault.message());
    fields.put("advice", fault.advice());
    return fields;
  }

  private static Map<String, Object> facet(Facet facet) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("facet", facet.id());
    fields.put("kind", facet.one() ? "one" : "many");
    fields.put("ask", facet.ask());
    fields.put("values", facet.values().stream().map(ApiController::value).toList());
    fields.put("groups", facet.groups());
    return fields;
  }

  private static Map<String, Object> value(Facet.Value value) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("value", value.id());
    fields.put("is", value.is());
    fields.put("words", value.words());
    return fields;
  }

  private Map<String, Object> policy(Reading reading) {
    PolicyName name = PolicyName.of(reading.pack());
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("policy", name.id());
    fields.put("title", name.title());
    fields.put("school", reading.pack().info().school());
    fields.put("edition", policies.advisor(name.id()).edition().hash());
    fields.put("national_layer", reading.pack().info().jurisdiction());
    fields.put("clauses", name.clauses());
    fields.put("page", "/policies/" + name.id());
    return fields;
  }

  private Vocabulary words() {
    return policies.words().vocabulary();
  }
}
