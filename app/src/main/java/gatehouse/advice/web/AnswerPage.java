package gatehouse.advice.web;

import gatehouse.advice.Told;
import gatehouse.advisor.Answer;
import gatehouse.rules.Change;
import gatehouse.rules.Citation;
import gatehouse.rules.Decision;
import gatehouse.rules.Duty;
import gatehouse.rules.Facet;
import gatehouse.rules.Note;
import gatehouse.rules.Outlook;
import gatehouse.rules.Verdict;
import gatehouse.rules.Vocabulary;
import gatehouse.shell.Link;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The answer, on one page that can be printed and linked to.
///
/// @param asking the question
/// @param answer what the policy says to it
/// @param policy the policy asked
/// @param others what the other policies say to the same question
public record AnswerPage(Asking asking, Answer answer, PolicyName policy, List<Other> others)
    implements Page {
  /// As much of the edition's hash as tells two editions apart for a person.
  private static final int SHORT_HASH = 12;

  /// Another policy's verdict on the same question.
  public record Other(PolicyName policy, VerdictWords verdict, String href) {}

  /// Something that would change the answer.
  ///
  /// @param verdict the answer then
  /// @param steps what would have to be the case
  /// @param clauses the clauses that would bring it
  /// @param href leads to that answer
  public record Way(VerdictWords verdict, List<String> steps, String clauses, String href) {}

  /// Something to do.
  ///
  /// @param says the duty
  /// @param within by when, if a clause says so
  /// @param to who is told or asked, if anybody
  /// @param clause the clause that asks for it
  public record Task(String says, Optional<String> within, Optional<String> to, Link clause) {}

  /// A clause that the answer rests on.
  ///
  /// @param id its name
  /// @param ref its number in the text
  /// @param says what it says
  /// @param role what it does for the answer
  /// @param decides whether it brings the answer
  /// @param href leads to it, or the empty word where its text has no page
  public record Basis(
      String id, String ref, String says, String role, boolean decides, String href) {}

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
    return answer.outlook().possible().stream()
        .filter(verdict -> verdict != answer.verdict())
        .map(verdict -> Sentence.lower(VerdictWords.of(verdict).name()))
        .collect(Collectors.joining(" or "));
  }

  public boolean settled() {
    return answer.settled();
  }

  /// The next question worth asking, leading to it; lists of facts count as gone through here.
  public Optional<Link> next() {
    return answer.outlook().questions().stream()
        .map(Outlook.Ask::facet)
        .filter(facet -> !asking.told().isUnknown(facet.id()))
        .findFirst()
        .map(facet -> new Link(facet.ask(), asking.with(complete()).onward()));
  }

  private Told complete() {
    return asking
        .told()
        .withGone(
            words().facets().stream()
                .filter(facet -> !facet.one() && !asking.told().isUnknown(facet.id()))
                .map(Facet::id)
                .collect(Collectors.toSet()));
  }

  public List<Task> tasks() {
    return decision().duties().stream().map(this::task).toList();
  }

  private Task task(Duty duty) {
    return new Task(
        duty.says(),
        Optional.ofNullable(duty.within()).map(AnswerPage::plain),
        Optional.ofNullable(duty.to()).filter(to -> !isAsker(to)).map(this::recipient),
        new Link(duty.clause().value(), href(duty.clause().value())));
  }

  /// Nobody is told to report to himself.
  private boolean isAsker(String role) {
    return decision().situation().stated("actor").filter(a -> a.id().equals(role)).isPresent();
  }

  private String recipient(String role) {
    return words()
        .facet("actor")
        .flatMap(actor -> actor.value(role))
        .map(Facet.Value::is)
        .orElseGet(() -> plain(role));
  }

  private static String plain(String word) {
    return word.equals("lado") ? "LADO" : Sentence.upper(word.replace('_', ' '));
  }

  public List<Way> ways() {
    return decision().changes().stream().map(this::way).toList();
  }

  private Way way(Change change) {
    Told then = asking.told().facts();
    for (Change.Step step : change.steps()) {
      then = with(then, step);
    }
    return new Way(
        VerdictWords.of(change.verdict()),
        change.steps().stream().map(s -> s.facet().label() + ": " + s.value().is()).toList(),
        change.clauses().stream().map(Object::toString).collect(Collectors.joining(", ")),
        asking.with(then).answer());
  }

  private static Told with(Told told, Change.Step step) {
    String facet = step.facet().id();
    List<String> before = step.facet().one() ? List.of() : told.of(facet);
    return told.with(facet, Stream.concat(before.stream(), Stream.of(step.value().id())).toList());
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
        .map(this::basis)
        .toList();
  }

  private Basis basis(Citation citation) {
    String id = citation.clause().value();
    return new Basis(
        id,
        citation.ref(),
        citation.says(),
        role(citation.role()),
        citation.role() == Citation.Role.DECIDES || citation.role() == Citation.Role.EXCEPTION,
        citation.layer().equals(policy.id()) ? href(id) : "");
  }

  private static String role(Citation.Role role) {
    return switch (role) {
      case DECIDES -> "Decides";
      case EXCEPTION -> "Exception that is met";
      case SUPPORTS -> "Supports";
      case OUTWEIGHED -> "Outweighed by a stricter clause";
    };
  }

  /// A clause's place on its policy's page; the national layer has no such page.
  private String href(String clause) {
    boolean ours =
        answer.edition().pack().clauses().stream().anyMatch(c -> c.id().value().equals(clause));
    return ours ? "/policies/" + policy.id() + "#" + clause : "";
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
