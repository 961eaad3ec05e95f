package gatehouse.advisor;

import gatehouse.packs.Edition;
import gatehouse.packs.PolicyClause;
import gatehouse.rules.Amendment;
import gatehouse.rules.ClauseId;
import gatehouse.rules.Vocabulary;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What changes in meaning from one edition to another, and for whom: the measure of who reads and
/// signs again.
///
/// What can be computed is compared exactly, over every situation that can be told. A clause that
/// no answer rests on counts when it is added, taken out, drafted more or less strictly or
/// addressed to others; new words for it do not count, but are named.
///
/// @param amendment what changes in the answers
/// @param clauses what changes in the clauses, in the text's order
public record MeaningChange(Amendment amendment, List<ClauseChange> clauses) {
  /// What happened to a clause.
  public enum Kind {
    ADDED("added"),
    REMOVED("taken out"),
    REDRAFTED("drafted more or less strictly"),
    READDRESSED("addressed to others"),
    REWORDED("worded otherwise");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /// A clause that is not as it was.
  ///
  /// @param computed whether answers rest on it, so that the amendment tells what it changes
  /// @param actors the vocabulary's people whom it addresses, before or now
  public record ClauseChange(ClauseId id, Kind kind, boolean computed, Set<String> actors) {
    public ClauseChange {
      actors = Set.copyOf(actors);
    }

    /// Whether it asks something else of those whom it addresses, though no answer tells it.
    public boolean binds() {
      return !computed && kind != Kind.REWORDED;
    }
  }

  public MeaningChange {
    clauses = List.copyOf(clauses);
  }

  /// Compares two editions, each taken by itself. If they are written in different vocabularies
  /// nobody can tell what changes, so everybody is bound anew.
  public static MeaningChange between(Edition before, Edition after) {
    var vocabulary = after.pack().words().vocabulary();
    return new MeaningChange(amendment(before, after), clauses(before, after, vocabulary));
  }

  private static Amendment amendment(Edition before, Edition after) {
    var vocabulary = after.pack().words().vocabulary();
    if (before.pack().words().vocabulary().equals(vocabulary)) {
      return Amendment.between(before.rulebook(), after.rulebook());
    }
    var everybody = vocabulary.facet("actor").orElseThrow().values();
    return new Amendment(
        vocabulary.facet("act").orElseThrow().values().stream()
            .map(act -> new Amendment.Amended(act, everybody))
            .toList());
  }

  private static List<ClauseChange> clauses(Edition before, Edition after, Vocabulary vocabulary) {
    Map<ClauseId, PolicyClause> old = byId(before);
    Map<ClauseId, PolicyClause> now = byId(after);
    List<ClauseChange> changes = new ArrayList<>();
    now.forEach((id, clause) -> {
      PolicyClause was = old.get(id);
      if (was == null) {
        changes.add(change(Kind.ADDED, clause, clause, vocabulary, after));
      } else {
        kinds(was, clause)
            .forEach(kind -> changes.add(change(kind, was, clause, vocabulary, after)));
      }
    });
    old.forEach((id, clause) -> {
      if (!now.containsKey(id)) {
        changes.add(change(Kind.REMOVED, clause, clause, vocabulary, before));
      }
    });
    return changes;
  }

  private static Map<ClauseId, PolicyClause> byId(Edition edition) {
    Map<ClauseId, PolicyClause> clauses = new LinkedHashMap<>();
    edition.clauses().forEach(clause -> clauses.put(clause.id(), clause));
    return clauses;
  }

  private static List<Kind> kinds(PolicyClause was, PolicyClause is) {
    List<Kind> kinds = new ArrayList<>();
    if (was.strength() != is.strength()) {
      kinds.add(Kind.REDRAFTED);
    }
    if (!Set.copyOf(was.audience()).equals(Set.copyOf(is.audience()))) {
      kinds.add(Kind.READDRESSED);
    }
    if (!was.says().equals(is.says())) {
      kinds.add(Kind.REWORDED);
    }
    return kinds;
  }

  private static ClauseChange change(
      Kind kind, PolicyClause was, PolicyClause is, Vocabulary vocabulary, Edition edition) {
    Set<String> actors = new TreeSet<>();
    was.audience().forEach(word -> actors.addAll(Audience.people(vocabulary, word)));
    is.audience().forEach(word -> actors.addAll(Audience.people(vocabulary, word)));
    return new ClauseChange(is.id(), kind, edition.computes(is.id()), actors);
  }

  /// Whether nothing changes for anybody, so that nobody need sign again.
  public boolean none() {
    return amendment.none() && clauses.stream().noneMatch(ClauseChange::binds);
  }

  /// Whether nothing is different at all, not even a word.
  public boolean alike() {
    return amendment.none() && clauses.isEmpty();
  }

  /// Everybody for whom something changes, by the vocabulary's names.
  public Set<String> actors() {
    Set<String> actors = new TreeSet<>(amendment.actors());
    clauses.stream().filter(ClauseChange::binds).forEach(c -> actors.addAll(c.actors()));
    return actors;
  }

  /// The audiences to which somebody for whom something changes belongs.
  public Set<Audience> audiences(Vocabulary vocabulary) {
    Set<Audience> audiences = EnumSet.noneOf(Audience.class);
    actors().forEach(actor -> Audience.of(vocabulary, actor).ifPresent(audiences::add));
    return audiences;
  }

  /// What changes for one of the vocabulary's people.
  public MeaningChange of(String actor) {
    return new MeaningChange(
        new Amendment(
            amendment.acts().stream()
                .filter(amended ->
                    amended.actors().stream().anyMatch(value -> value.id().equals(actor)))
                .toList()),
        clauses.stream().filter(c -> c.binds() && c.actors().contains(actor)).toList());
  }

  /// The change in one line, as a table of changes has it.
  public String inOneLine() {
    if (alike()) {
      return "Nothing changed";
    }
    List<String> parts = new ArrayList<>();
    if (amendment.none()) {
      parts.add("no answer changes");
    } else {
      int acts = amendment.acts().size();
      parts.add("answers about " + acts + (acts == 1 ? " act change" : " acts change"));
    }
    for (Kind kind : Kind.values()) {
      long count = clauses.stream().filter(c -> c.kind() == kind).count();
      if (count > 0) {
        parts.add(count + (count == 1 ? " clause " : " clauses ") + kind.words());
      }
    }
    String line = String.join("; ", parts);
    return Character.toUpperCase(line.charAt(0)) + line.substring(1);
  }
}
