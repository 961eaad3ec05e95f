package gatehouse.bench.installation;

import gatehouse.packs.Adoption;
import gatehouse.packs.Library;
import gatehouse.packs.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/// Fills an installation whose service runs. Rows are written by the database itself or by COPY,
/// with the checks of the tables but not those between them.
public final class Fill {
  private final Home home;
  private final int schools;
  private final int people;
  private final int entries;

  private Fill(Home home, int schools, int people, int entries) {
    this.home = home;
    this.schools = schools;
    this.people = people;
    this.entries = entries;
  }

  /// `HOME SCHOOLS PEOPLE ENTRIES`, the last two of each school.
  public static void main(String[] arguments) throws IOException, SQLException {
    new Fill(
            new Home(Path.of(arguments[0])),
            Integer.parseInt(arguments[1]),
            Integer.parseInt(arguments[2]),
            Integer.parseInt(arguments[3]))
        .run();
  }

  private void run() throws IOException, SQLException {
    var begun = System.nanoTime();
    try (var database = home.connect()) {
      run(database, "set session_replication_role = replica");
      editions(database);
      for (var part : FillStatements.all()) {
        run(
            database,
            part.replace(":schools", Integer.toString(schools))
                .replace(":people", Integer.toString(people)));
      }
      said("schools and people", begun);
      records(database);
      said("entries", begun);
    }
    try (var database = home.connect()) {
      run(database, "vacuum analyze");
    }
    said("statistics", begun);
  }

  /// What each policy's edition without changes is called, for the schools that adopt it.
  private static void editions(Connection database) throws IOException, SQLException {
    run(
        database,
        "create temporary table policy (number int, pack text, texts text, packed bytea, tailoring"
            + " text, hash text)");
    try (var adding = database.prepareStatement("insert into policy values (?, ?, ?, ?, ?, ?)")) {
      for (var pack : Library.POLICIES) {
        var shipped = Library.shipped().pack(pack);
        var texts = Texts.shipped(shipped);
        var tailoring =
            "{\"pack\":\"%s\",\"decisions\":[],\"parameters\":[],\"switched_off\":[],\"strengthened\":[],\"added\":[]}"
                .formatted(pack);
        adding.setInt(1, Library.POLICIES.indexOf(pack));
        adding.setString(2, pack);
        adding.setString(3, texts.digest());
        adding.setBytes(4, packed(texts));
        adding.setString(5, tailoring);
        adding.setString(6, Adoption.of(shipped, tailoring).usable().hash());
        adding.executeUpdate();
      }
    }
  }

  private static byte[] packed(Texts texts) throws IOException {
    var json =
        texts.files().entrySet().stream()
            .map(file -> quoted(file.getKey()) + ":" + quoted(file.getValue()))
            .collect(Collectors.joining(",", "{", "}"));
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(json.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static String quoted(String text) {
    var quoted = new StringBuilder("\"");
    text.chars()
        .forEach(sign -> {
          if (sign < ' ' || sign == '"' || sign == '\\') {
            quoted.append(String.format(Locale.ROOT, "\\u%04x", sign));
          } else {
            quoted.append((char) sign);
          }
        });
    return quoted.append('"').toString();
  }

  /// Without the indexes that can be made afterwards, in a fraction of the time.
  private void records(Connection database) throws IOException, SQLException {
    var indexes = indexes(database);
    for (var index : indexes) {
      run(database, "drop index records." + index.name());
    }
    try (var copies = new RecordCopies(home)) {
      for (var school = 0; school < schools; school++) {
        copies.write(school, entries);
      }
    }
    for (var index : indexes) {
      run(database, index.definition());
    }
  }

  private record Index(String name, String definition) {}

  private static List<Index> indexes(Connection database) throws SQLException {
    var found = new ArrayList<Index>();
    try (var asking = database.createStatement();
        var rows =
            asking.executeQuery(
                """
                select indexname, indexdef from pg_indexes
                where schemaname = 'records' and tablename = 'entry' and indexname not like '%pkey'
                """)) {
      while (rows.next()) {
        found.add(new Index(rows.getString(1), rows.getString(2)));
      }
    }
    return found;
  }

  private static void run(Connection database, String statement) throws SQLException {
    try (var running = database.createStatement()) {
      running.execute(statement);
    }
  }

  private static void said(String what, long begun) {
    System.out.printf(
        Locale.ROOT, "%s: %d s%n", what, Duration.ofNanos(System.nanoTime() - begun).toSeconds());
  }
}
