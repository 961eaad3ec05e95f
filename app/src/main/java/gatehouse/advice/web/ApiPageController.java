package gatehouse.advice.web;

import gatehouse.policies.Policies;
import gatehouse.rules.Telling;
import gatehouse.rules.Vocabulary;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/// Explains the API with an example that is answered as the page is made.
@Controller
class ApiPageController {
  private static final String QUESTION =
      """
      {"policy": "holy-cross",
       "situation": {"actor": "teacher", "act": "accept_friend_request",
                     "counterpart": "former_pupil", "age": "16_or_17"}}\
      """;

  private final Policies policies;

  ApiPageController(Policies policies) {
    this.policies = policies;
  }

  @GetMapping("/api")
  ApiPage api() {
    String service = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    return new ApiPage(service, QUESTION, answer(), words().facets());
  }

  private String answer() {
    ApiQuestion question = ApiQuestion.read(QUESTION.getBytes(StandardCharsets.UTF_8));
    Telling telling = Telling.of(words(), question.situation());
    return JsonMapper.shared()
        .writerWithDefaultPrettyPrinter()
        .writeValueAsString(policies.advisor(question.policy()).answer(telling.inquiry()).json());
  }

  private Vocabulary words() {
    return policies.words().vocabulary();
  }
}
