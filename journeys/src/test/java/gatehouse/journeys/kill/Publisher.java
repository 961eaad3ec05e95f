package gatehouse.journeys.kill;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;

/// The head, who puts one edition after the other before the governors and publishes it. What comes
/// next is read from what is there, so that it goes on wherever it was cut off.
final class Publisher extends Client {
  /// A new edition is begun when so few are left to sign the last: so many that signing and
  /// publishing go on together.
  private static final int FEW = 150;

  private static final String PATH = "/school/policy/adopt";
  private static final List<String> ACTS =
      List.of("follow", "comment", "share", "post", "call", "message", "interact", "tag_person");
  private static final String STAND =
      """
      select a.number, a.state, a.version,
        (select count(*) from signing.signature s where s.state = 'asked')
      from adoption.adoption a order by a.number desc limit 1
      """;

  private final Map<Place, Desk> desks = new HashMap<>();

  Publisher(Nodes nodes, Notebook notebook, Store store, List<Place> places) {
    super(nodes, notebook, store, places);
  }

  /// How far the latest edition has come.
  private record Stand(int number, String state, int version, int asked) {}

  @Override
  void work(Place place) throws Unanswered {
    var desk = desks.computeIfAbsent(place, at -> new Desk(nodes, notebook, at, at.head()));
    var stand =
        store
            .query(
                place.school(),
                STAND,
                row -> new Stand(row.getInt(1), row.getString(2), row.getInt(3), row.getInt(4)))
            .stream()
            .findFirst()
            .orElse(new Stand(0, "published", 0, 0));
    switch (stand.state()) {
      case "published" -> begin(place, desk, stand);
      case "draft" -> prepare(place, desk, stand);
      case "reviewed" -> ratify(place, desk, stand);
      default -> publish(place, desk, stand);
    }
  }

  private void begin(Place place, Desk desk, Stand stand) throws Unanswered {
    if (stand.asked() > FEW) {
      pause();
      return;
    }
    step(
        place,
        desk,
        desk.read(PATH),
        PATH,
        Map.of("pack", "holy-cross"),
        stand.number() + 1,
        "true");
  }

  private void prepare(Place place, Desk desk, Stand stand) throws Unanswered {
    if (stand.version() > 0) {
      var review = PATH + "/review";
      var page = desk.read(PATH);
      // The form beside has the same fields; the page with this one compares every answer first.
      page.select("form[action=" + PATH + "/discard]").attr("action", review);
      step(place, desk, page, review, Map.of(), stand.number(), "version >= 2");
      return;
    }
    var act = ACTS.get(stand.number() % ACTS.size());
    var own =
        Map.of(
            "says", "Ask the office first, number " + stand.number() + ".",
            "strength", "must_not",
            "audience", "staff",
            "act", act,
            "reason", "Our governors asked for it.");
    step(place, desk, desk.read(PATH + "/own"), PATH + "/own", own, stand.number(), "version > 0");
  }

  private void ratify(Place place, Desk desk, Stand stand) throws Unanswered {
    var minutes =
        Map.of(
            "body", "Governing body",
            "date", LocalDate.now(ZoneId.of("Europe/London")).toString(),
            "minute", "2026/" + stand.number(),
            "how", "meeting",
            "present", "7",
            "members", "12");
    var path = PATH + "/ratification";
    step(place, desk, desk.read(path), path, minutes, stand.number(), "version >= 3");
  }

  private void publish(Place place, Desk desk, Stand stand) throws Unanswered {
    var path = PATH + "/publication";
    step(place, desk, desk.read(path), path, Map.of(), stand.number(), "state = 'published'");
  }

  private void step(
      Place place,
      Desk desk,
      Document page,
      String action,
      Map<String, String> fields,
      int number,
      String done)
      throws Unanswered {
    var answer = desk.browser().submit(page, action, fields);
    if (!answer.leads()) {
      notebook.odd(action + ": " + answer.words());
      return;
    }
    notebook.told(
        "policy",
        action + " " + number,
        place.school(),
        "select 1 from adoption.adoption where number = %d and %s".formatted(number, done));
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
