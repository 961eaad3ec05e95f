package gatehouse.packs;

import gatehouse.rules.Clause;
import gatehouse.rules.ClauseId;
import gatehouse.rules.Layer;
import gatehouse.rules.Norm;
import gatehouse.rules.Note;
import gatehouse.rules.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A pack as one school has adopted it: immutable, and named by its hash.
///
/// @param pack the policy as its text gives it
/// @param tailoring what the school made of it
public record Edition(Pack pack, Tailoring tailoring) {

  /// The edition of a school that has decided nothing yet: the recommended readings apply.
  public static Edition asWritten(Pack pack) {
    return new Edition(pack, Tailoring.NONE);
  }

  /// SHA-256 over the pack and the tailoring, in hexadecimal: the edition's name in records.
  public String hash() {
    return Digest.of(List.of(pack.digest(), tailoring.text()));
  }

  /// The choice in force for every open question.
  public Map<String, String> decided() {
    return tailoring.decided(pack.questions());
  }

  /// The edition as one of the texts in force.
  ///
  /// @throws UnusablePack if a decision or parameter of the tailoring cannot be used
  public Layer layer() {
    Problems problems = new Problems();
    new TailoringCheck(pack, problems).check(tailoring);
    Map<String, String> decided = decided();
    NormReader reader = new NormReader(pack.words().vocabulary(), this::parameter);
    List<Clause> clauses = adopted().map(c -> clause(c, reader, decided, problems)).toList();
    if (problems.anyError()) {
      throw new UnusablePack(problems.all());
    }
    return new Layer(pack.info().id(), clauses);
  }

  /// The edition compiled alone, or over the layers that come before it.
  public Rulebook rulebook(Layer... before) {
    List<Layer> layers = new ArrayList<>(List.of(before));
    layers.add(layer());
    return Rulebook.of(pack.words().vocabulary(), pack.words().impossible(), layers);
  }

  /// The clauses in force: those of the text that the school adopted, then those of its own.
  public List<PolicyClause> clauses() {
    return adopted().toList();
  }

  /// Whether answers rest on a clause of this edition.
  public boolean computes(ClauseId id) {
    Map<String, String> decided = decided();
    return adopted()
        .filter(clause -> clause.id().equals(id))
        .anyMatch(clause -> clause.norms().stream().anyMatch(norm -> norm.inForce(decided)));
  }

  /// The same edition under a name of its own and as another school's; its hash stays.
  public Edition called(String id, String school) {
    return new Edition(pack.called(id, school), tailoring);
  }

  /// The clauses of the text that the school adopted, then those of its own.
  private Stream<PolicyClause> adopted() {
    return Stream.concat(
        pack.clauses().stream().filter(c -> !tailoring.switchedOff().containsKey(c.id())),
        tailoring.added().stream().map(AddedClause::clause));
  }

  private Clause clause(
      PolicyClause clause, NormReader reader, Map<String, String> decided, Problems problems) {
    List<Norm> norms =
        clause.norms().stream()
            .filter(n -> n.inForce(decided))
            .map(n -> strengthened(n, reader.read(clause.id(), n.item().complainingTo(problems))))
            .toList();
    return new Clause(clause.id(), clause.ref(), clause.says(), norms, notes(clause, decided));
  }

  private Norm strengthened(NormText text, Norm written) {
    Norm norm = written;
    for (Strengthening stricter : tailoring.strengthened()) {
      norm = stricter.clause().equals(norm.clause()) ? stricter.applied(text, norm) : norm;
    }
    return norm;
  }

  private List<Note> notes(PolicyClause clause, Map<String, String> decided) {
    Stream<Note> open =
        pack.questions().stream()
            .filter(q -> q.clauses().contains(clause.id()))
            .map(q -> ambiguity(q, decided.getOrDefault(q.id(), q.recommended())));
    return Stream.concat(open, clause.currency().stream()).toList();
  }

  private Note ambiguity(OpenQuestion question, String choice) {
    String reading = question.choice(choice).map(OpenQuestion.Choice::says).orElse(choice);
    boolean decided = tailoring.decisions().containsKey(question.id());
    return new Note.Ambiguity(question.id(), question.about(), reading, decided);
  }

  private List<String> parameter(String name) {
    List<String> set = tailoring.parameters().get(name);
    if (set != null) {
      return set;
    }
    Parameter parameter = pack.info().parameters().get(name);
    return parameter == null ? List.of() : parameter.inForce();
  }
}
