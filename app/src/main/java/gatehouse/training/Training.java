package gatehouse.training;

import gatehouse.access.Role;
import gatehouse.packs.PolicyClause;
import gatehouse.packs.PolicyClause.Strength;
import gatehouse.people.Appointment;
import gatehouse.people.Appointments;
import gatehouse.people.PersonId;
import gatehouse.people.Today;
import gatehouse.records.Deed;
import gatehouse.records.Records;
import gatehouse.signing.Cohort;
import gatehouse.signing.EditionId;
import gatehouse.signing.PolicyText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Briefs people on what an edition asks of them, and checks that they know it.
///
/// Whoever calls has asked the permissions.
@Service
public class Training {
  private final TrainingStore store;
  private final Appointments appointments;
  private final Records records;
  private final Today today;

  Training(TrainingStore store, Appointments appointments, Records records, Today today) {
    this.store = store;
    this.appointments = appointments;
    this.records = records;
    this.today = today;
  }

  /// What came of an answer.
  public sealed interface Outcome {
    /// It is what the edition says.
    record Right() implements Outcome {}

    /// It is not; the clause is shown and the question asked again.
    record Wrong(Question question) implements Outcome {}
  }

  /// The clauses that are to be taught to somebody; where the text names none, all that binds them.
  @Transactional(readOnly = true)
  public List<PolicyClause> briefing(PolicyText text, PersonId person) {
    var actors = actors(person);
    var mine =
        text.edition().clauses().stream()
            .filter(clause -> clause.strength() != Strength.INFO)
            .filter(clause -> text.addresses(clause, actors))
            .toList();
    var taught =
        mine.stream()
            .filter(c -> c.enactedBy().stream().anyMatch(how -> how.startsWith("teaches")))
            .toList();
    return taught.isEmpty() ? mine : taught;
  }

  /// Where somebody stands in their check.
  ///
  /// @param asked how many questions there are for them
  /// @param answered how many they have answered right
  /// @param next what they are asked now; empty once all are answered
  public record Progress(int asked, int answered, Optional<Question> next) {}

  @Transactional(readOnly = true)
  public Progress progress(PolicyText text, PersonId person) {
    var questions = questions(text, person);
    var right = right(text.id(), person);
    var next = questions.stream().filter(q -> !right.contains(q.name())).findFirst();
    return new Progress(
        questions.size(),
        (int) questions.stream().filter(q -> right.contains(q.name())).count(),
        next);
  }

  /// Takes an answer; empty if this question is not theirs.
  ///
  /// @param verdict the word of the verdict that they chose
  @Transactional
  public Optional<Outcome> answer(
      PolicyText text, PersonId person, String question, String verdict) {
    var questions = questions(text, person);
    return questions.stream()
        .filter(known -> known.name().equals(question))
        .findFirst()
        .map(asked -> {
          var right = asked.right().word().equals(verdict);
          store.answered(text.id(), person, question, right, today.now());
          if (right) {
            passIfDone(text, person, questions);
          }
          return right ? new Outcome.Right() : new Outcome.Wrong(asked);
        });
  }

  private void passIfDone(PolicyText text, PersonId person, List<Question> questions) {
    var names = questions.stream().map(Question::name).collect(Collectors.toSet());
    var tried =
        store.tried(text.id(), person).stream().filter(t -> names.contains(t.question())).toList();
    if (tried.stream().filter(Tried::right).count() < names.size()) {
      return;
    }
    int atOnce = (int) tried.stream().filter(t -> t.tries() == 1).count();
    var pass = new Pass(text.id(), person, text.hash(), names.size(), atOnce, today.now());
    if (store.add(pass)) {
      records.write(
          Deed.by(person.value(), "training.passed")
              .about(person.value())
              .with("edition", text.hash())
              .with("score", pass.score()));
    }
  }

  @Transactional(readOnly = true)
  public Optional<Pass> pass(EditionId edition, PersonId person) {
    return store.pass(edition, person);
  }

  /// Everybody who has passed, the last first.
  @Transactional(readOnly = true)
  public List<Pass> passes(EditionId edition) {
    return store.passes(edition);
  }

  /// Whether the school wants the check passed before anybody signs.
  @Transactional(readOnly = true)
  public boolean demanded() {
    return store.demanded();
  }

  @Transactional
  public void demand(boolean demanded, PersonId by) {
    store.demand(demanded);
    records.write(
        Deed.by(by.value(), "training.rule-set")
            .with("before-signing", Boolean.toString(demanded)));
  }

  /// Whether somebody still has to pass before they sign.
  @Transactional(readOnly = true)
  public boolean outstanding(PolicyText text, PersonId person) {
    return store.demanded()
        && store.pass(text.id(), person).isEmpty()
        && !questions(text, person).isEmpty();
  }

  /// The same for somebody as often as they come, others for others.
  private List<Question> questions(PolicyText text, PersonId person) {
    var seed = text.hash().hashCode() * 31L + person.value().hashCode();
    return new Questions(text.edition(), actors(person)).some(seed);
  }

  private Set<String> right(EditionId edition, PersonId person) {
    return store.tried(edition, person).stream()
        .filter(Tried::right)
        .map(Tried::question)
        .collect(Collectors.toSet());
  }

  private Set<String> actors(PersonId person) {
    var day = today.day();
    Set<Role> roles =
        appointments.of(person).stream()
            .filter(held -> held.holdsOn(day))
            .map(Appointment::role)
            .collect(Collectors.toSet());
    return Cohort.actors(roles);
  }
}
