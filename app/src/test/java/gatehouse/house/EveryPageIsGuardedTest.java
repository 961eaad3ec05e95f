package gatehouse.house;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.ServiceTest;
import gatehouse.access.Guarded;
import gatehouse.access.Matrix;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Somebody has thought about who may see each page: a new one fails here until it is guarded by a
/// line of the access matrix, or written into this list.
///
/// Seen to fail: an added `@GetMapping("/secret")` in StartController.
@ServiceTest
class EveryPageIsGuardedTest {
  /// Open to everybody. Each line was reviewed: nothing behind it is about a person.
  private static final Set<String> OPEN =
      Set.of(
          "GET /",
          "ANY /error",
          "GET /ask",
          "GET /answer",
          "GET /api",
          "POST /api/v1/ask",
          "GET /api/v1/facets",
          "GET /api/v1/policies",
          "GET /api/v1/openapi.json",
          "GET /policies",
          "GET /policies/england",
          "GET /policies/{id}",
          "GET /policies/{id}/open-questions",
          "GET /policies/{id}/open-questions/{question}/{choice}",
          "GET /policies/{id}/check-up",
          "GET /policies/@{name}",
          "GET /schools/{address}/policy",
          "GET /schools/{address}/policy/{hash}",
          "GET /schools/{address}/policy/{hash}/pdf",
          "GET /compare",
          "GET /compare/{left}/{right}",
          "GET /compare/matrix",
          "GET /clauses",
          "GET /clauses/{policy}",
          "GET /demonstration",
          // The ways in: each asks for a proof of its own, and shows nobody's data before it has
          // it.
          "GET /hidden",
          "GET /identity/answer",
          "GET /join/{school}/{token}",
          "GET /set-up",
          "GET /sign-in",
          "GET /sign-in/second-factor",
          "GET /sign-in/second-factor/set-up",
          "GET /sign-in/second-factor/set-up/app",
          "GET /sign-in/second-factor/set-up/password",
          "GET /sign-in/{school}",
          "GET /sign-in/{school}/code",
          "GET /sign-in/{school}/demonstration",
          "GET /sign-in/{school}/with/{provider}",
          "GET /time-left",
          "POST /join/{school}/{token}",
          "POST /set-up",
          "POST /sign-in/second-factor",
          "POST /sign-in/second-factor/passkey",
          "POST /sign-in/second-factor/set-up/app",
          "POST /sign-in/second-factor/set-up/passkey",
          "POST /sign-in/second-factor/set-up/password",
          "POST /sign-in/{school}",
          "POST /sign-in/{school}/code",
          "POST /sign-in/{school}/demonstration/{person}",
          "POST /sign-in/{school}/passkey",
          "POST /sign-out");

  private final List<RequestMappingHandlerMapping> mappings;

  EveryPageIsGuardedTest(@Autowired List<RequestMappingHandlerMapping> mappings) {
    this.mappings = mappings;
  }

  @Test
  @Asvs("8.3.1")
  void everyPageThatIsNotGuardedIsInTheReviewedList() {
    assertThat(pages(handler -> !handler.hasMethodAnnotation(Guarded.class)))
        .isEqualTo(new TreeSet<>(OPEN));
  }

  @Test
  void everyGuardIsALineOfTheMatrix() {
    var lines = Matrix.shipped().lines();
    assertThat(
            pages(handler -> {
              var guard = handler.getMethodAnnotation(Guarded.class);
              return guard != null && !lines.contains(new Matrix.Line(guard.value(), guard.to()));
            }))
        .isEmpty();
  }

  private Set<String> pages(Predicate<HandlerMethod> wanted) {
    var found = new TreeSet<String>();
    for (var mapping : mappings) {
      mapping.getHandlerMethods().entrySet().stream()
          .filter(entry -> wanted.test(entry.getValue()))
          .flatMap(entry -> words(entry.getKey()))
          .filter(words -> !words.contains("/actuator"))
          .forEach(found::add);
    }
    return found;
  }

  private static Stream<String> words(RequestMappingInfo info) {
    var methods = info.getMethodsCondition().getMethods();
    var verbs = methods.isEmpty() ? Stream.of("ANY") : methods.stream().map(Enum::name);
    return verbs.flatMap(verb -> info.getPatternValues().stream().map(path -> verb + " " + path));
  }
}
