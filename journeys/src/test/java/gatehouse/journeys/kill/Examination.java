package gatehouse.journeys.kill;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Compares what clients were told with what is there, and what is there with what the record
/// tells. Each school is looked at in one snapshot, so that it may be done while the service works.
final class Examination {
  private static final Map<String, String> STEPS =
      Map.of(
          // What was entered as it stood before Gatehouse was never begun in it.
          "policy.begun", "(version > 0 or state <> 'published')",
          "policy.tailored", "version >= 1",
          "policy.reviewed", "version >= 2",
          "policy.ratified", "version >= 3",
          "policy.published", "state = 'published'");

  private final Store store;
  private final Mailbox mailbox;
  private final Notebook notebook;
  private final List<Place> places;
  private final Found found;

  Examination(Store store, Mailbox mailbox, Notebook notebook, List<Place> places, Found found) {
    this.store = store;
    this.mailbox = mailbox;
    this.notebook = notebook;
    this.places = places;
    this.found = found;
  }

  /// Whether all that clients were told since the last time is so.
  void told() {
    for (var told : notebook.news()) {
      if (store.query(told.school(), told.sql(), row -> row.getInt(1)).isEmpty()) {
        found.add(Fault.LOST, told.what());
      }
    }
  }

  /// Everything else.
  void everything() {
    for (var place : places) {
      // Before the snapshot: a letter that had come by then cannot be waiting in it.
      var received = mailbox.received();
      try (var school = store.snapshot(place.school())) {
        school(place, school);
        letters(school, received);
      } catch (SQLException failed) {
        throw new IllegalStateException(failed);
      }
    }
    mailbox
        .received()
        .forEach((letter, times) -> {
          if (times > 1) {
            found.add(Fault.DOUBLED, "mail " + letter);
          }
        });
  }

  private void school(Place place, Connection school) throws SQLException {
    var entries = Entry.all(school);
    people(school, entries);
    imports(place, school, entries);
    signatures(school, entries);
    duties(school, entries);
    editions(school, entries);
    seal(place, school);
  }

  private void people(Connection school, List<Entry> entries) throws SQLException {
    found.compare(
        "person",
        words(school, "select id::text from people.person where reference like 'kill-%'"),
        Entry.of(entries, "person.added", Entry::about));
  }

  private void imports(Place place, Connection school, List<Entry> entries) throws SQLException {
    found.compare(
        "import",
        words(school, "select id::text from rosters.import where state = 'applied'"),
        Entry.of(entries, "import.applied", entry -> entry.detail("import")));
    var people =
        Counted.of(
            words(
                school,
                "select split_part(reference, '-', 2) from people.person where reference ~"
                    + " '^kill-\\d+-'"));
    var applied =
        Counted.of(
            words(
                school,
                "select substring(file from '\\d+') from rosters.import where state = 'applied'"));
    people.forEach((number, rows) -> {
      if (rows != Importer.ROWS || !applied.containsKey(number)) {
        found.add(Fault.HALF, "import %s at %s: %d rows".formatted(number, place.address(), rows));
      }
    });
    applied.forEach((number, times) -> {
      if (!people.containsKey(number)) {
        found.add(Fault.HALF, "import " + number + " without its people");
      }
      if (times > 1) {
        found.add(Fault.DOUBLED, "import of file " + number);
      }
    });
  }

  private void signatures(Connection school, List<Entry> entries) throws SQLException {
    for (var manner :
        Map.of("typed", "signature.given", "carried", "signature.carried").entrySet()) {
      found.compare(
          manner.getValue(),
          words(
              school,
              "select person_id || ' ' || hash from signing.signature where manner = '%s'"
                  .formatted(manner.getKey())),
          Entry.of(
              entries, manner.getValue(), entry -> entry.about() + " " + entry.detail("edition")));
    }
    same(
        school,
        "signatures asked for and duties to sign",
        "select count(*)::text from signing.signature where state = 'asked'",
        "select count(*)::text from duties.duty where state = 'open' and kind = 'policy.sign'");
  }

  private void duties(Connection school, List<Entry> entries) throws SQLException {
    var remembered = Entry.of(entries, "duty.remembered", Examination::duty);
    var laid = new ArrayList<>(Entry.of(entries, "duty.owed", Examination::duty));
    laid.addAll(remembered);
    found.compare("duty owed", words(school, "select id::text from duties.duty"), laid);
    var met = new ArrayList<>(Entry.of(entries, "duty.met", Examination::duty));
    met.addAll(remembered);
    found.compare(
        "duty met", words(school, "select id::text from duties.duty where state = 'met'"), met);
    found.compare(
        "duty withdrawn",
        words(school, "select id::text from duties.duty where state = 'withdrawn'"),
        Entry.of(entries, "duty.withdrawn", Examination::duty));
  }

  private static String duty(Entry entry) {
    return entry.detail("duty");
  }

  private void editions(Connection school, List<Entry> entries) throws SQLException {
    for (var step : STEPS.entrySet()) {
      found.compare(
          step.getKey(),
          words(school, "select number::text from adoption.adoption where " + step.getValue()),
          Entry.of(entries, step.getKey(), entry -> entry.detail("number")));
    }
  }

  /// Every entry has one place in the tree or waits for it, and the tree has no gap.
  private void seal(Place place, Connection school) throws SQLException {
    var adrift =
        words(
            school,
            """
            select e.id::text from records.entry e
              left join records.leaf l on l.school_id = e.school_id and l.entry_id = e.id
              left join records.waiting w on w.school_id = e.school_id and w.entry_id = e.id
            where (l.entry_id is null) = (w.entry_id is null)
            """);
    adrift.forEach(entry -> found.add(Fault.BROKEN, "entry adrift " + entry));
    same(
        school,
        "tree at " + place.address(),
        "select coalesce(max(number), 0) || ' ' || count(*) from records.leaf",
        """
        select coalesce(max(size), 0) || ' ' || coalesce((select max(size) from records.checkpoint), 0)
        from records.tree
        """);
  }

  private void letters(Connection school, Map<String, Integer> received) throws SQLException {
    var letters =
        Store.rows(
            school,
            """
            select o.letter_id::text, o.state from notices.outgoing o
              join notices.letter l on l.school_id = o.school_id and l.id = o.letter_id
            """,
            row -> Map.entry(row.getString(1), row.getString(2)));
    for (var letter : letters) {
      var came = received.containsKey(letter.getKey());
      if (came && letter.getValue().equals("waiting")) {
        found.add(Fault.UNRECORDED, "mail came and would come again: " + letter.getKey());
      }
    }
    var byNow = mailbox.received();
    letters.stream()
        .filter(letter -> letter.getValue().equals("sent") && !byNow.containsKey(letter.getKey()))
        .forEach(letter -> found.add(Fault.LOST, "mail said to be sent " + letter.getKey()));
  }

  private void same(Connection school, String what, String one, String other) throws SQLException {
    var left = words(school, one);
    var right = words(school, other);
    if (!left.equals(right)) {
      found.add(Fault.HALF, "%s: %s and %s".formatted(what, left, right));
    }
  }

  static List<String> words(Connection school, String sql) throws SQLException {
    return Store.rows(school, sql, row -> row.getString(1));
  }
}
