package gatehouse.policies.web;

import gatehouse.rules.Situation;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/// The permanent address of the advisor's answer to a situation.
final class AnswerLink {
  private AnswerLink() {}

  static String of(String policy, Situation situation) {
    return of(policy, situation.told());
  }

  static String of(String policy, Map<String, List<String>> told) {
    var link = UriComponentsBuilder.fromPath("/answer").queryParam("policy", policy);
    told.forEach((facet, values) -> link.queryParam(facet, values));
    return link.encode().toUriString();
  }
}
