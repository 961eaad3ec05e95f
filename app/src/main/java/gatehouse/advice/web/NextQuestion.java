package gatehouse.advice.web;

import gatehouse.advice.Told;
import gatehouse.rules.Facet;
import gatehouse.rules.Outlook;
import gatehouse.rules.Vocabulary;
import gatehouse.shell.Link;
import java.util.Optional;
import java.util.stream.Collectors;

/// The next question worth asking after an answer; lists of facts count as gone through there.
record NextQuestion(Asking asking, Vocabulary words) {
  /// Leads to it, if anything is left that the person may know.
  Optional<Link> after(Outlook outlook) {
    return outlook.questions().stream()
        .map(Outlook.Ask::facet)
        .filter(facet -> !asking.told().isUnknown(facet.id()))
        .findFirst()
        .map(facet -> new Link(facet.ask(), asking.with(complete()).onward()));
  }

  private Told complete() {
    return asking
        .told()
        .withGone(
            words.facets().stream()
                .filter(facet -> !facet.one() && !asking.told().isUnknown(facet.id()))
                .map(Facet::id)
                .collect(Collectors.toSet()));
  }
}
