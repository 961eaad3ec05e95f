package gatehouse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Somebody of the demonstration opens every page that a link on their pages leads to, one of each
/// kind: each is there, is sound for axe, and fits a phone and large text.
class EveryRoleWalksItsPagesTest {
  /// Told by other stories, by everybody alike.
  private static final Pattern OPEN =
      Pattern.compile("/(ask|answer|compare|clauses|policies|api|demonstration|sign-in)?([/?].*)?");

  private static final Pattern FILE =
      Pattern.compile(".*(\\.(csv|pdf|json)|/pdf|/scans/[0-9a-f-]+)");
  private static final Pattern NAMES =
      Pattern.compile(
          "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}|[A-Z]+-[A-Z0-9.-]+|(?<=/)\\d{4}$");
  private static final Pattern CHOSEN =
      Pattern.compile("(?<=[?&][a-z]{1,20}=)[^&]*|(?<=/(?:values|clauses|questions)/)[^/?]+");

  @ParameterizedTest
  @CsvSource({
    "ambercombe, Headteacher, 30",
    "larkmere, Chair of governors, 15",
    "larkmere, ^Staff$, 8",
    "brackenholt, Designated safeguarding lead, 12",
    "wendlebury, Trust officer, 5",
    "wendlebury, IT administrator, 10"
  })
  void everyPageThatALinkLeadsToIsSound(String school, String roles, int atLeast) {
    try (Visitor somebody = Visitor.at(Screen.PHONE)) {
      somebody.becomes(school, roles);
      assertThat(walk(somebody)).hasSizeGreaterThanOrEqualTo(atLeast);
    }
  }

  private static Set<String> walk(Visitor somebody) {
    Set<String> seen = new HashSet<>();
    ArrayDeque<String> ahead = new ArrayDeque<>(List.of("/home"));
    while (!ahead.isEmpty()) {
      String path = ahead.remove();
      if (seen.add(kind(path))) {
        somebody.opens(path);
        somebody.links().stream()
            .filter(link -> !OPEN.matcher(link).matches())
            .filter(link -> !FILE.matcher(link).matches())
            .forEach(ahead::add);
      }
    }
    return seen;
  }

  private static String kind(String path) {
    return CHOSEN.matcher(NAMES.matcher(path).replaceAll("ID")).replaceAll("X");
  }
}
