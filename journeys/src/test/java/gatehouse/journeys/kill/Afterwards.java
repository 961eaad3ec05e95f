package gatehouse.journeys.kill;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/// When the kills are over: everything that waits is done, every letter has come or is said to be
/// in doubt, and the record verifies, also against the first checkpoints.
final class Afterwards {
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Store store;
  private final Mailbox mailbox;
  private final Nodes nodes;
  private final Notebook notebook;
  private final List<Place> places;
  private final Found found;

  Afterwards(
      Store store,
      Mailbox mailbox,
      Nodes nodes,
      Notebook notebook,
      List<Place> places,
      Found found) {
    this.store = store;
    this.mailbox = mailbox;
    this.nodes = nodes;
    this.notebook = notebook;
    this.places = places;
    this.found = found;
  }

  void see() {
    await("letters wait", "select 1 from notices.outgoing where state in ('waiting', 'underway')");
    for (var place : places) {
      await(
          place,
          "duties are looked at",
          """
          select 1 from duties.look l
            join duties.duty d on d.school_id = l.school_id and d.id = l.duty_id
          where l.looked < d.arrived
          """);
      await(place, "entries wait to be sealed", "select 1 from records.waiting");
      told(place);
      verify(place);
    }
    await("letters wait", "select 1 from notices.outgoing where state in ('waiting', 'underway')");
    letters();
  }

  private void await(String what, String sql) {
    await(what, () -> store.query(sql, row -> row.getInt(1)).isEmpty());
  }

  private void await(Place place, String what, String sql) {
    await(what, () -> store.query(place.school(), sql, row -> row.getInt(1)).isEmpty());
  }

  private void await(String what, java.util.function.BooleanSupplier done) {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!done.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        found.add(Fault.LOST, "after " + PATIENCE.toMinutes() + " minutes still: " + what);
        return;
      }
      Trial.sleep(500);
    }
  }

  /// Whoever still has to sign has had the letter that says so.
  private void told(Place place) {
    store
        .query(
            place.school(),
            """
            select d.id::text from duties.duty d
              join people.person p on p.school_id = d.school_id and p.id = d.bearer_person
            where d.state = 'open' and d.kind = 'policy.sign' and p.email is not null
              and not exists (select 1 from notices.letter l where l.school_id = d.school_id
                and l.once = 'duty/' || d.id || '/arrived/' || d.bearer_person)
            """,
            row -> row.getString(1))
        .forEach(duty -> found.add(Fault.LOST, "letter about duty " + duty));
  }

  /// By the page that a head would press the button on, with the first checkpoint that was signed.
  private void verify(Place place) {
    var first =
        store.query(
            place.school(),
            "select note from records.checkpoint order by size limit 1",
            row -> row.getString(1));
    var path = "/record/proof";
    try {
      var desk = new Desk(nodes, notebook, place, place.head());
      var checkpoint = Map.of("checkpoint", first.getFirst());
      var answer = desk.browser().submit(desk.read(path), path, checkpoint);
      var said = answer.page().select(".govuk-notification-banner").text();
      if (!said.contains("The record is whole")) {
        found.add(Fault.BROKEN, place.address() + ": " + answer.status() + " " + said);
      }
    } catch (Unanswered failed) {
      found.add(Fault.BROKEN, place.address() + " cannot be verified: " + failed.getMessage());
    }
  }

  private void letters() {
    var received = mailbox.received();
    var states =
        store.query(
            "select letter_id::text, state from notices.outgoing",
            row -> Map.entry(row.getString(1), row.getString(2)));
    var doubtful = states.stream().filter(s -> s.getValue().equals("doubtful")).toList();
    var came = doubtful.stream().filter(s -> received.containsKey(s.getKey())).count();
    System.out.printf(
        "letters written %d, came %d; in doubt because of a kill %d, of which %d came%n",
        states.size(), received.size(), doubtful.size(), came);
  }
}
