package gatehouse.advice.web;

import gatehouse.rules.Facet;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.List;

/// How programs ask.
///
/// @param service where this service stands
/// @param question a question as an example
/// @param answer the answer to it
/// @param facets the words in which situations are told
public record ApiPage(String service, String question, String answer, List<Facet> facets)
    implements Page {
  public ApiPage {
    facets = List.copyOf(facets);
  }

  @Override
  public String title() {
    return "Ask from a program";
  }

  @Override
  public Section section() {
    return Section.API;
  }

  /// The example as a command.
  public String curl() {
    return "curl "
        + service
        + "/api/v1/ask \\\n  -H 'Content-Type: application/json' \\\n  -d '"
        + question
        + "'";
  }
}
