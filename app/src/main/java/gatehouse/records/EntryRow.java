package gatehouse.records;

import gatehouse.ledger.Act;
import gatehouse.ledger.Basis;
import gatehouse.ledger.Commitment;
import gatehouse.ledger.Entry;
import gatehouse.ledger.Hash;
import gatehouse.ledger.Origin;
import gatehouse.ledger.Reference;
import gatehouse.tenancy.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What is kept of an entry and hashed: nothing personal but references.
record EntryRow(
    UUID id,
    Instant at,
    String kind,
    Optional<UUID> by,
    Optional<UUID> about,
    Optional<Deed.Basis> under,
    Optional<Commitment> commitment) {
  static final String COLUMNS =
      " e.id, e.at, e.kind, e.by_person, e.about_person, e.clause, e.edition, e.commitment ";

  /// The spelling of [#numbered] as the database writes it, of an entry `e` that has a leaf `l`.
  /// `SpellingTest` holds them and [Spelling] against each other.
  static final String LINE =
      """
      concat_ws(E'\\t', l.number, 'gatehouse/' || l.school_id,
        to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        coalesce(e.by_person::text, 'service'), e.kind, coalesce(e.about_person::text, 'school'),
        coalesce(e.clause, ''), coalesce(e.edition, ''), coalesce(encode(e.commitment, 'base64'), ''))
      """;

  private static final Reference SERVICE = new Reference("service");
  private static final Reference SCHOOL = new Reference("school");

  static EntryRow read(ResultSet row, int number) throws SQLException {
    var clause = row.getString("clause");
    var commitment = row.getBytes("commitment");
    return new EntryRow(
        row.getObject("id", UUID.class),
        Utc.in(row, "at"),
        row.getString("kind"),
        Optional.ofNullable(row.getObject("by_person", UUID.class)),
        Optional.ofNullable(row.getObject("about_person", UUID.class)),
        clause == null
            ? Optional.empty()
            : Optional.of(new Deed.Basis(clause, row.getString("edition"))),
        commitment == null ? Optional.empty() : Optional.of(new Commitment(Hash.of(commitment))));
  }

  /// The entry as it is hashed, in its place.
  Entry numbered(long number, Origin origin) {
    return new Entry(
        number,
        origin,
        at,
        by.map(EntryRow::reference).orElse(SERVICE),
        new Act(kind),
        about.map(EntryRow::reference).orElse(SCHOOL),
        under.map(basis -> new Basis(basis.clause(), basis.edition())).orElse(null),
        commitment.map(List::of).orElse(List.of()));
  }

  private static Reference reference(UUID person) {
    return new Reference(person.toString());
  }
}
