package gatehouse.signing;

import gatehouse.access.Role;
import gatehouse.people.PersonId;
import gatehouse.signing.Signature.Asked;
import gatehouse.signing.Signature.Manner;
import gatehouse.signing.Signature.Refused;
import gatehouse.signing.Signature.Released;
import gatehouse.signing.Signature.Request;
import gatehouse.signing.Signature.Signed;
import gatehouse.tenancy.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A signature as a row of the database; what its state does not know is null.
final class SignatureRow {
  static final String SELECT =
      """
      select edition, person_id, cohorts, roles, clause, hash, turn, asked, chased, state, ended, manner, typed_name,
        signed_on, keyed_in_by, witness, carried_from, words, version,
        case when manner = 'paper' then (
          select max(scan.at) from signing.scanned join signing.scan
            on scan.school_id = scanned.school_id and scan.id = scanned.scan_id
          where scanned.school_id = signature.school_id and scanned.edition = signature.edition
            and scanned.person_id = signature.person_id and scanned.turn = signature.turn) end as scanned
      from signing.signature
      """;

  private static final List<String> ENDS =
      List.of("ended", "manner", "name", "on", "keyedInBy", "witness", "from", "words");

  private SignatureRow() {}

  static Map<String, @Nullable Object> values(Signature signature) {
    var values = new HashMap<String, @Nullable Object>();
    ENDS.forEach(name -> values.put(name, null));
    put(signature.request(), values);
    switch (signature) {
      case Asked _ -> values.put("state", "asked");
      case Signed signed -> {
        end("signed", signed.at(), values);
        put(signed.manner(), values);
      }
      case Refused refused -> {
        end("refused", refused.at(), values);
        values.put("words", refused.reason());
      }
      case Released released -> {
        end("released", released.at(), values);
        values.put("words", released.why());
      }
    }
    return values;
  }

  private static void put(Request request, Map<String, @Nullable Object> values) {
    values.put("edition", request.edition().value());
    values.put("person", request.person().value());
    values.put(
        "cohorts", request.cohorts().stream().map(Cohort::code).sorted().toArray(String[]::new));
    values.put("roles", request.roles().stream().map(Role::name).sorted().toArray(String[]::new));
    values.put("clause", request.clause().orElse(null));
    values.put("hash", request.hash());
    values.put("turn", request.turn());
    values.put("asked", Utc.of(request.asked()));
    values.put("chased", request.chased().orElse(null));
    values.put("version", request.version());
  }

  private static void end(String state, Instant at, Map<String, @Nullable Object> values) {
    values.put("state", state);
    values.put("ended", Utc.of(at));
  }

  private static void put(Manner manner, Map<String, @Nullable Object> values) {
    switch (manner) {
      case Manner.Typed(var name) -> {
        values.put("manner", "typed");
        values.put("name", name);
      }
      case Manner.Paper(var on, var by, var witness, var note) -> {
        values.put("manner", "paper");
        values.put("on", on);
        values.put("keyedInBy", by.value());
        values.put("witness", witness.orElse(null));
        values.put("words", note.orElse(null));
      }
      case Manner.Carried(var from) -> {
        values.put("manner", "carried");
        values.put("from", from.value());
      }
    }
  }

  static Signature read(ResultSet row, int number) throws SQLException {
    var request = request(row);
    return switch (row.getString("state")) {
      case "asked" -> new Asked(request);
      case "signed" ->
          new Signed(request, manner(row), Utc.in(row, "ended"), Utc.ifAny(row, "scanned"));
      case "refused" -> new Refused(request, row.getString("words"), Utc.in(row, "ended"));
      case "released" -> new Released(request, row.getString("words"), Utc.in(row, "ended"));
      case String other -> throw new IllegalStateException("No state is called " + other);
    };
  }

  private static Request request(ResultSet row) throws SQLException {
    return new Request(
        new EditionId(row.getObject("edition", UUID.class)),
        new PersonId(row.getObject("person_id", UUID.class)),
        Arrays.stream((String[]) row.getArray("cohorts").getArray())
            .map(Cohort::ofCode)
            .collect(Collectors.toSet()),
        Arrays.stream((String[]) row.getArray("roles").getArray())
            .map(Role::valueOf)
            .collect(Collectors.toSet()),
        Optional.ofNullable(row.getString("clause")),
        row.getString("hash"),
        row.getInt("turn"),
        Utc.in(row, "asked"),
        Optional.ofNullable(row.getObject("chased", LocalDate.class)),
        row.getInt("version"));
  }

  private static Manner manner(ResultSet row) throws SQLException {
    return switch (row.getString("manner")) {
      case "typed" -> new Manner.Typed(row.getString("typed_name"));
      case "paper" ->
          new Manner.Paper(
              row.getObject("signed_on", LocalDate.class),
              new PersonId(row.getObject("keyed_in_by", UUID.class)),
              Optional.ofNullable(row.getString("witness")),
              Optional.ofNullable(row.getString("words")));
      case "carried" ->
          new Manner.Carried(new EditionId(row.getObject("carried_from", UUID.class)));
      case String other -> throw new IllegalStateException("No manner is called " + other);
    };
  }
}
