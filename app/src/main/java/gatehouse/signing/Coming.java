package gatehouse.signing;

import gatehouse.adoption.Adoption;
import gatehouse.adoption.Adoptions;
import gatehouse.adoption.SchoolEdition;
import gatehouse.advisor.MeaningChange;
import gatehouse.packs.Edition;
import gatehouse.packs.Pack;
import gatehouse.people.Today;
import gatehouse.policies.NationalChange;
import gatehouse.policies.NationalChanges;
import gatehouse.rules.Amendment;
import gatehouse.rules.Comparison;
import gatehouse.rules.Difference;
import gatehouse.rules.Layer;
import gatehouse.rules.Rulebook;
import gatehouse.shell.SchoolTime;
import gatehouse.signing.ComingChange.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is going to change at a school, and who must be told: editions with a day of their own, the
/// edition that is being prepared, and changes of law and guidance that have been announced. Each
/// is the comparison of two editions, as everywhere.
@Service
public class Coming {
  private final Adoptions adoptions;
  private final NationalChanges national;
  private final Bound bound;
  private final Today today;

  Coming(Adoptions adoptions, NationalChanges national, Bound bound, Today today) {
    this.adoptions = adoptions;
    this.national = national;
    this.bound = bound;
    this.today = today;
  }

  /// The soonest first, as far as their days are known.
  @Transactional(readOnly = true)
  public List<ComingChange> changes() {
    var changes = new ArrayList<ComingChange>();
    var published = adoptions.published();
    for (int i = 1; i < published.size(); i++) {
      var from = published.get(i).adoption().publication().from();
      if (from.isAfter(today.day())) {
        changes.add(published(published.get(i - 1), published.get(i), from));
      }
    }
    prepared(published).ifPresent(changes::add);
    adoptions
        .current()
        .ifPresent(current ->
            adoptions
                .national(current)
                .ifPresent(layer ->
                    national
                        .after(today.day())
                        .forEach(change -> changes.add(national(current, layer, change)))));
    return changes;
  }

  private ComingChange published(SchoolEdition before, SchoolEdition after, LocalDate from) {
    return change(
        "Edition " + after.number(),
        "From " + SchoolTime.words(from),
        "Published. " + after.adoption().publication().change() + ".",
        before.edition(),
        after.edition(),
        from);
  }

  /// Against the edition that it follows; the first edition of all changes nothing.
  private Optional<ComingChange> prepared(List<SchoolEdition> published) {
    return published.isEmpty()
        ? Optional.empty()
        : adoptions.inProgress().map(adoption -> prepared(published.getLast(), adoption));
  }

  private ComingChange prepared(SchoolEdition before, Adoption adoption) {
    return change(
        "Edition " + adoption.outline().number(),
        "From the day that is chosen when it is published",
        "It is being prepared and can still change.",
        before.edition(),
        adoptions.edition(adoption),
        today.day());
  }

  private ComingChange change(
      String title, String when, String source, Edition before, Edition after, LocalDate day) {
    var change = MeaningChange.between(before, after);
    var clauses =
        change.clauses().stream()
            .filter(MeaningChange.ClauseChange::binds)
            .map(clause -> clause.id() + ": " + clause.kind().words())
            .toList();
    return new ComingChange(
        title,
        when,
        source,
        answers(before.rulebook(), after.rulebook()),
        clauses,
        bound.on(day, change.actors()));
  }

  private ComingChange national(SchoolEdition current, Pack layer, NationalChange change) {
    var before = over(Edition.asWritten(layer).layer(), current);
    var after = over(change.after(layer).layer(), current);
    var amendment = Amendment.between(before, after);
    Set<String> actors = amendment.actors();
    List<Told> told = bound.on(today.day(), actors);
    var entry = change.reference();
    return new ComingChange(
        entry.title(),
        "Expected: " + change.when().words(),
        entry.says()
            + " Source: "
            + entry.source()
            + (entry.verified() ? "." : ". Check it before you rely on it."),
        answers(before, after),
        List.of(),
        told);
  }

  private static Rulebook over(Layer national, SchoolEdition edition) {
    return edition.edition().rulebook(national);
  }

  private static List<Difference> answers(Rulebook before, Rulebook after) {
    return before.vocabulary().equals(after.vocabulary())
        ? Comparison.ofAmended(before, after).differences()
        : List.of();
  }
}
