package gatehouse.shell;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.house.Asvs;
import org.junit.jupiter.api.Test;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.HttpRequestMethodNotSupportedException;

class FailureAnswersTest {
  private final Failures failures = new Failures(new References());

  @Test
  void badInputSaysWhatToDoOnAPage() {
    var page = page(failures.failed(new BadInput("Choose who you are."), on("/ask")));
    assertThat(page.status().value()).isEqualTo(400);
    assertThat(page.detail()).isEqualTo("Choose who you are.");
  }

  @Test
  void badInputSaysWhatToDoInAProblem() {
    var problem = problem(failures.failed(new BadInput("Choose who you are."), on("/api/v1/ask")));
    assertThat(problem.getStatus()).isEqualTo(400);
    assertThat(problem.getDetail()).isEqualTo("Choose who you are.");
  }

  @Test
  void whatIsNotThereSaysWhatIs() {
    var page = page(failures.failed(new NotFound("There is no such policy."), on("/policies/x")));
    assertThat(page.status().value()).isEqualTo(404);
    assertThat(page.detail()).isEqualTo("There is no such policy.");
  }

  @Test
  void aWrongMethodSaysWhichAreRight() {
    var thrown = new HttpRequestMethodNotSupportedException("DELETE", java.util.List.of("POST"));
    var answer = (ResponseEntity<?>) failures.failed(thrown, on("/api/v1/ask"));
    assertThat(answer.getStatusCode().value()).isEqualTo(405);
    assertThat(answer.getHeaders().getFirst("Allow")).isEqualTo("POST");
  }

  @Test
  @Asvs({"16.5.1", "16.5.4"})
  void anUnexpectedFailureTellsAReferenceAndNothingElse() {
    var page = page(failures.failed(new IllegalStateException("secret"), on("/ask")));
    assertThat(page.status().value()).isEqualTo(500);
    assertThat(page.reference()).matches("[0-9A-F]{8}");
    assertThat(page.toString()).doesNotContain("secret");
  }

  private static MockHttpServletRequest on(String path) {
    return new MockHttpServletRequest("GET", path);
  }

  private static FailurePage page(Object answer) {
    return (FailurePage) answer;
  }

  private static ProblemDetail problem(Object answer) {
    var body = ((ResponseEntity<?>) answer).getBody();
    assertThat(body).isInstanceOf(ProblemDetail.class);
    return (ProblemDetail) java.util.Objects.requireNonNull(body);
  }
}
