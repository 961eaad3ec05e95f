package gatehouse.signing;

import gatehouse.advisor.MeaningChange;
import gatehouse.calendar.CountedDays;
import gatehouse.calendar.TimeLimit;
import gatehouse.duties.ClauseClock;
import gatehouse.packs.Edition;
import gatehouse.packs.Parameter;
import gatehouse.packs.PolicyClause;
import gatehouse.rules.ClauseId;
import gatehouse.rules.Condition;
import gatehouse.rules.Effect;
import gatehouse.rules.Facet;
import gatehouse.rules.Layer;
import gatehouse.rules.Norm;
import gatehouse.rules.Rulebook;
import gatehouse.rules.Situation;
import gatehouse.rules.Telling;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A published edition of a school's policy, as those read it who sign it.
///
/// @param number the edition's number at this school
/// @param hash SHA-256 of the edition, its name in records
public record PolicyText(EditionId id, int number, String hash, Edition edition) {
  private static final String SIGN = "sign_agreement";

  /// Recommended where the text gives no time: two weeks of school.
  private static final int SCHOOL_DAYS = 10;

  public String title() {
    return edition.pack().info().title();
  }

  /// Within how many school days it is signed: as the school has set it, else as the text has it.
  int days() {
    return limit() instanceof TimeLimit.WorkingDays(int days, _) ? days : SCHOOL_DAYS;
  }

  /// By when it is signed: as the school has set it, else as the text has it, else two weeks of
  /// school.
  TimeLimit limit() {
    return Optional.ofNullable(edition.pack().info().parameters().get("signing_deadline"))
        .flatMap(this::clock)
        .orElse(new TimeLimit.WorkingDays(SCHOOL_DAYS, CountedDays.SCHOOL_DAYS));
  }

  private Optional<TimeLimit> clock(Parameter parameter) {
    var unit = parameter.unit() == null ? "" : " " + parameter.unit();
    return values(parameter).stream().findFirst().flatMap(value -> ClauseClock.of(value + unit));
  }

  private List<String> values(Parameter parameter) {
    return edition.tailoring().parameters().getOrDefault(parameter.name(), parameter.inForce());
  }

  /// The clause under which somebody who is all of this is asked to read and sign: one that obliges
  /// them before one that advises it. Empty if the text says nothing to them about signing.
  Optional<String> demand(Set<String> actors) {
    var book = edition.rulebook();
    return actors.stream()
        .flatMap(actor -> demands(book, actor))
        .min(Comparator.comparing(norm -> norm.effect() != Effect.OBLIGES))
        .map(norm -> norm.clause().value());
  }

  private static Stream<Norm> demands(Rulebook book, String actor) {
    var signing = situation(book, actor, SIGN);
    return book.layers().stream()
        .map(Layer::clauses)
        .flatMap(List::stream)
        .flatMap(clause -> clause.norms().stream())
        .filter(norm -> norm.effect() == Effect.OBLIGES || norm.effect() == Effect.ADVISES)
        .filter(norm -> norm.when().mentions("act") && norm.when().holds(signing));
  }

  static Situation situation(Rulebook book, String actor, String act) {
    return Telling.of(book.vocabulary(), Map.of("actor", List.of(actor), "act", List.of(act)))
        .situation();
  }

  /// Whether a clause speaks to somebody who is all of this.
  public boolean addresses(PolicyClause clause, Set<String> actors) {
    return clause.audience().stream()
        .anyMatch(word -> people(word).stream().anyMatch(actors::contains));
  }

  /// The clauses that speak to somebody only because of what they have become.
  ///
  /// @param gained the vocabulary's people whom they may be now and could not be before
  /// @param before whom they could be before
  List<PolicyClause> adds(Set<String> gained, Set<String> before) {
    var named = named(gained, before);
    return edition.clauses().stream()
        .filter(clause -> clause.strength() != PolicyClause.Strength.INFO)
        .filter(clause -> named.contains(clause.id()) || addsTo(clause, gained, before))
        .toList();
  }

  private boolean addsTo(PolicyClause clause, Set<String> gained, Set<String> before) {
    return addresses(clause, gained) && !addresses(clause, before);
  }

  /// Clauses with a rule that names one of the gained and none of those before.
  private Set<ClauseId> named(Set<String> gained, Set<String> before) {
    return edition.rulebook().layers().stream()
        .map(Layer::clauses)
        .flatMap(List::stream)
        .filter(clause ->
            clause.norms().stream()
                .map(norm -> actors(norm.when()).collect(Collectors.toSet()))
                .anyMatch(named ->
                    !Collections.disjoint(named, gained) && Collections.disjoint(named, before)))
        .map(clause -> clause.id())
        .collect(Collectors.toSet());
  }

  private static Stream<String> actors(Condition condition) {
    return switch (condition) {
      case Condition.OneOf(Facet facet, var values) when facet.id().equals("actor") ->
          values.stream().mapToObj(value -> facet.values().get(value).id());
      case Condition.All(var parts) -> parts.stream().flatMap(PolicyText::actors);
      case Condition.Any(var parts) -> parts.stream().flatMap(PolicyText::actors);
      case Condition.OneOf _, Condition.AnyFact _, Condition.Not _ -> Stream.empty();
    };
  }

  private Set<String> people(String word) {
    return people(edition.pack().words().vocabulary().facet("actor").orElseThrow(), word);
  }

  /// The vocabulary's people whom a clause's word for its audience means.
  private static Set<String> people(Facet actor, String word) {
    var name = word.equals("slt") ? "senior_leader" : word;
    Set<String> people = new TreeSet<>(Set.of(name));
    actor.groups().getOrDefault(name, List.of()).forEach(one -> people.addAll(people(actor, one)));
    return people;
  }

  /// What changes from an earlier edition to this.
  MeaningChange since(PolicyText earlier) {
    return MeaningChange.between(earlier.edition, edition);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PolicyText that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
