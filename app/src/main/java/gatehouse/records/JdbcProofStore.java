package gatehouse.records;

import static gatehouse.tenancy.Tenancy.school;

import gatehouse.ledger.Frontier;
import gatehouse.ledger.Hash;
import gatehouse.ledger.Place;
import gatehouse.tenancy.Utc;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcProofStore implements ProofStore {
  private final JdbcClient database;

  JdbcProofStore(JdbcClient database) {
    this.database = database;
  }

  @Override
  public Optional<Kept> latest() {
    return database
        .sql(
            """
            select note, size, signed from records.checkpoint where school_id = :school
            order by size desc limit 1
            """)
        .param("school", school())
        .query(
            (row, _) -> new Kept(row.getString("note"), row.getLong("size"), Utc.in(row, "signed")))
        .optional();
  }

  @Override
  public List<String> hourly() {
    return database
        .sql(
            """
            select note from (
              select distinct on (date_trunc('hour', signed)) note, size from records.checkpoint
              where school_id = :school order by date_trunc('hour', signed), size desc) c
            order by size
            """)
        .param("school", school())
        .query((row, _) -> row.getString("note"))
        .list();
  }

  @Override
  public Optional<Sealed> sealed(UUID entry) {
    return database
        .sql(
            "select l.number, l.hash, "
                + EntryRow.LINE
                + """
                as line from records.leaf l join records.entry e on e.school_id = l.school_id and e.id = l.entry_id
                where l.school_id = :school and l.entry_id = :entry
                """)
        .param("school", school())
        .param("entry", entry)
        .query((row, _) ->
            new Sealed(row.getLong("number"), row.getString("line"), Hash.of(row.getBytes("hash"))))
        .optional();
  }

  @Override
  public Map<Place, Hash> nodes(Set<Place> places) {
    var high =
        places.stream()
            .filter(place -> place.level() >= JdbcSealStore.LOWEST_KEPT)
            .collect(Collectors.toSet());
    var low = places.stream().filter(place -> !high.contains(place)).collect(Collectors.toSet());
    var nodes = new HashMap<>(kept(high));
    var leaves = leaves(low);
    low.forEach(place -> nodes.put(place, made(place, leaves)));
    return nodes;
  }

  private Map<Place, Hash> kept(Set<Place> places) {
    var nodes = new HashMap<Place, Hash>();
    database
        .sql(
            """
            select level, index, hash from records.node where school_id = :school
              and (level, index) in (select * from unnest(:levels::int[], :indices::bigint[]))
            """)
        .param("school", school())
        .param("levels", places.stream().map(Place::level).toArray(Integer[]::new))
        .param("indices", places.stream().map(Place::index).toArray(Long[]::new))
        .query(row -> {
          nodes.put(
              new Place(row.getInt("level"), row.getLong("index")), Hash.of(row.getBytes("hash")));
        });
    return nodes;
  }

  private Map<Long, Hash> leaves(Set<Place> places) {
    var leaves = new HashMap<Long, Hash>();
    database
        .sql(
            """
            select number, hash from records.leaf where school_id = :school and number = any(:numbers::bigint[])
            """)
        .param("school", school())
        .param(
            "numbers",
            places.stream().flatMap(JdbcProofStore::numbers).distinct().toArray(Long[]::new))
        .query(row -> {
          leaves.put(row.getLong("number"), Hash.of(row.getBytes("hash")));
        });
    return leaves;
  }

  private static Stream<Long> numbers(Place place) {
    var from = place.index() << place.level();
    return LongStream.rangeClosed(from + 1, from + (1L << place.level())).boxed();
  }

  private static Hash made(Place place, Map<Long, Hash> leaves) {
    var tree = Frontier.EMPTY;
    for (var number : numbers(place).toList()) {
      tree = tree.append(Objects.requireNonNull(leaves.get(number), "A leaf is missing"));
    }
    return tree.root();
  }

  @Override
  public Set<UUID> erased() {
    return database
        .sql(
            """
            select o.salt, o.content
            from records.entry e join records.opening o on o.school_id = e.school_id and o.entry_id = e.id
            where e.school_id = :school and e.kind = :kind
            """)
        .param("school", school())
        .param("kind", Records.ERASED)
        .query((row, _) -> Records.erased(row.getBytes("salt"), row.getBytes("content")))
        .list()
        .stream()
        .flatMap(Optional::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Optional<Long> firstMissing(long last) {
    return database
        .sql(
            """
            select min(n) from generate_series(1, cast(:last as bigint)) n
            where not exists (
              select from records.leaf l join records.entry e on e.school_id = l.school_id and e.id = l.entry_id
              where l.school_id = :school and l.number = n)
            """)
        .param("school", school())
        .param("last", last)
        .query(Long.class)
        .optional();
  }

  @Override
  public Unsealed unsealed() {
    return database
        .sql(
            """
            select count(w.entry_id) as waiting, count(*) filter (where w.entry_id is null) as adrift
            from records.entry e
              left join records.leaf l on l.school_id = e.school_id and l.entry_id = e.id
              left join records.waiting w on w.school_id = e.school_id and w.entry_id = e.id
            where e.school_id = :school and l.entry_id is null
            """)
        .param("school", school())
        .query((row, _) -> new Unsealed(row.getLong("waiting"), row.getLong("adrift")))
        .single();
  }
}
