package gatehouse.journeys.kill;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The staff, who sign one after the other.
final class Signer extends Client {
  private static final String NEXT =
      """
      select s.edition, s.person_id, p.given || ' ' || p.family
      from signing.signature s join people.person p on p.school_id = s.school_id and p.id = s.person_id
      where s.state = 'asked' order by random() limit 1
      """;

  Signer(Nodes nodes, Notebook notebook, Store store, List<Place> places) {
    super(nodes, notebook, store, places);
  }

  private record Asked(UUID edition, UUID person, String name) {}

  @Override
  void work(Place place) throws Unanswered {
    var asked =
        store.query(
            place.school(),
            NEXT,
            row ->
                new Asked(
                    row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3)));
    for (var each : asked) {
      sign(place, each, new Desk(nodes, notebook, place, each.person()));
    }
  }

  private void sign(Place place, Asked asked, Desk desk) {
    while (!isOver()) {
      try {
        signOnce(place, asked, desk);
        return;
      } catch (Unanswered why) {
        notebook.unanswered(why);
      }
    }
  }

  private void signOnce(Place place, Asked asked, Desk desk) throws Unanswered {
    var path = "/sign/" + asked.edition() + "/agreement";
    var page = desk.browser().get(path);
    if (!page.leads() && page.page().selectFirst("form[action=" + path + "]") == null) {
      notebook.odd("no agreement: " + page.words());
      return;
    }
    var answer =
        page.leads()
            ? page
            : desk.browser()
                .submit(page.page(), path, Map.of("answer", "agree", "name", asked.name()));
    if (answer.location().endsWith("/certificate")) {
      notebook.told(
          "signature",
          asked.person() + " " + asked.edition(),
          place.school(),
          "select 1 from signing.signature where state = 'signed' and edition = '%s' and person_id = '%s'"
              .formatted(asked.edition(), asked.person()));
    } else {
      notebook.odd("signature: " + answer.words());
    }
  }
}
