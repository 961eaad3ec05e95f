package gatehouse.advice.web;

import gatehouse.advisor.Answer;
import gatehouse.rules.Decision;
import gatehouse.rules.Note;
import gatehouse.rules.Situation;
import gatehouse.rules.Verdict;
import gatehouse.rules.Vocabulary;
import gatehouse.shell.Link;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.List;
import java.util.Optional;

/// The answer, on one page that can be printed and linked to.
///
/// @param asking the question
/// @param answer what the policy says to it
/// @param policy the policy asked
/// @param places where the clauses can be read
/// @param leave the question whether what follows may be left undone, where the policy answers it
/// @param others what the other policies say to the same question
public record AnswerPage(
    Asking asking,
    Answer answer,
    PolicyName policy,
    ClausePlaces places,
    Optional<Link> leave,
    List<Other> others)
    implements Page {
  /// As much of the edition's hash as tells two editions apart for a person.
  private static final int SHORT_HASH = 12;

  /// Another policy's verdict on the same question.
  public record Other(PolicyName policy, VerdictWords verdict, String href) {}

  public AnswerPage {
    others = List.copyOf(others);
  }

  @Override
  public String title() {
    return verdict().title() + ": " + question();
  }

  @Override
  public Section section() {
    return Section.ASK;
  }

  public String question() {
    boolean undone = asking.told().of("intent").contains("leave_undone");
    return decision().situation().stated("act").map(a -> Sentence.mayI(a, undone)).orElse("");
  }

  public VerdictWords verdict() {
    return VerdictWords.of(answer.verdict());
  }

  public boolean silent() {
    return answer.verdict() == Verdict.SILENT;
  }

  public Decision decision() {
    return answer.decision();
  }

  /// The policy's own verdict where the national layer makes the answer another.
  public Optional<VerdictWords> alone() {
    Verdict own = answer.ofPolicyAlone();
    return own == answer.verdict() ? Optional.empty() : Optional.of(VerdictWords.of(own));
  }

  /// The verdicts that it could still become, in words.
  public String possible() {
    return Sentence.either(
        answer.outlook().possible().stream()
            .filter(verdict -> verdict != answer.verdict())
            .map(verdict -> Sentence.lower(VerdictWords.of(verdict).name()))
            .toList());
  }

  public boolean settled() {
    return answer.settled();
  }

  public Optional<Link> next() {
    return new NextQuestion(asking, words()).after(answer.outlook());
  }

  public List<Task> tasks() {
    Situation situation = decision().situation();
    return decision().duties().stream().map(duty -> Task.of(duty, situation, places)).toList();
  }

  public List<Way> ways() {
    return decision().changes().stream().map(change -> Way.of(asking, change)).toList();
  }

  /// The policy's own clauses.
  public List<Basis> own() {
    return bases(true);
  }

  /// The clauses of the layers above it.
  public List<Basis> national() {
    return bases(false);
  }

  private List<Basis> bases(boolean own) {
    return decision().citations().stream()
        .filter(citation -> citation.layer().equals(policy.id()) == own)
        .map(citation -> Basis.of(citation, places))
        .toList();
  }

  public List<Note.Ambiguity> ambiguities() {
    return decision().notes().stream()
        .filter(Note.Ambiguity.class::isInstance)
        .map(Note.Ambiguity.class::cast)
        .toList();
  }

  public List<Note.Currency> currency() {
    return decision().notes().stream()
        .filter(Note.Currency.class::isInstance)
        .map(Note.Currency.class::cast)
        .toList();
  }

  public List<ToldRow> told() {
    return ToldRow.of(asking, policy.school(), words());
  }

  /// The first letters of the edition's name.
  public String edition() {
    return answer.edition().hash().substring(0, SHORT_HASH);
  }

  private Vocabulary words() {
    return decision().situation().vocabulary();
  }
}
