package gatehouse.packs;

import gatehouse.capabilities.Capabilities;
import gatehouse.rules.ClauseId;
import gatehouse.rules.Note;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Reads a pack from its files and says all that is wrong in it.
final class PackReader {
  private final Words words;
  private final PackFiles files;
  private final Problems problems;

  PackReader(Words words, PackFiles files, Problems problems) {
    this.words = words;
    this.files = files;
    this.problems = problems;
  }

  Pack read() {
    PackInfo info = new InfoReader(files.item("pack.yaml", problems), files.name()).read();
    List<PolicyClause> clauses = clauses();
    List<OpenQuestion> questions = questions();
    Pack pack = new Pack(words, info, clauses, questions, files.digest());
    if (!clauses.isEmpty()) {
      new References(pack, problems).check();
    }
    return pack;
  }

  private List<PolicyClause> clauses() {
    List<PolicyClause> clauses = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Item item : files.list("clauses.yaml", "clauses", problems)) {
      if (!seen.add(item.required("id"))) {
        problems.error(item, "Two clauses are called " + item.required("id") + ".", "Rename one.");
      }
      clauses.add(clause(item));
    }
    return clauses;
  }

  static PolicyClause clause(Item item) {
    item.fields(Fields.CLAUSE);
    ClauseId id = item.field("id").map(NormReader::clause).orElse(new ClauseId("UNKNOWN-0"));
    return new PolicyClause(
        id,
        item.required("ref"),
        strength(item),
        item.required("says"),
        item.texts("audience"),
        item.required("topic"),
        item.optional("condition").orElse(null),
        item.optional("exception").orElse(null),
        item.optional("reading_note").orElse(null),
        item.field("figures").map(PackReader::plain).orElse(Map.of()),
        item.optional("consequence").orElse(null),
        capabilities(item),
        item.optional("how").orElse(""),
        item.items("currency").stream().map(PackReader::currency).toList(),
        item.items("norms").stream().map(NormText::of).toList(),
        item.line());
  }

  private static PolicyClause.Strength strength(Item item) {
    String word = item.required("strength");
    for (PolicyClause.Strength strength : PolicyClause.Strength.values()) {
      if (strength.name().toLowerCase(Locale.ROOT).equals(word)) {
        return strength;
      }
    }
    List<String> known =
        List.of("must", "must_not", "should", "should_not", "may", "definition", "info");
    item.problems().unknown(item, "The strength", word, known);
    return PolicyClause.Strength.INFO;
  }

  private static List<String> capabilities(Item item) {
    for (Item named : item.items("enacted_by")) {
      if (!Capabilities.ids().contains(named.text())) {
        item.problems().unknown(named, "The capability", named.text(), Capabilities.ids());
      }
    }
    return item.texts("enacted_by");
  }

  static Map<String, Object> plain(Item item) {
    Map<String, Object> plain = new LinkedHashMap<>();
    item.fields().forEach((name, value) -> plain.put(name, value.plain()));
    return plain;
  }

  private static Note.Currency currency(Item item) {
    item.fields(Fields.CURRENCY);
    return new Note.Currency(item.required("refers"), item.required("says"));
  }

  private List<OpenQuestion> questions() {
    return files.list("open-questions.yaml", "questions", problems).stream()
        .map(this::question)
        .toList();
  }

  private OpenQuestion question(Item item) {
    item.fields(Fields.QUESTION);
    OpenQuestion question =
        new OpenQuestion(
            item.required("id"),
            item.required("about"),
            NormReader.clauses(item, "clauses"),
            item.required("issue"),
            item.required("decided_by"),
            item.required("recommended"),
            item.items("choices").stream().map(PackReader::choice).toList(),
            item.line());
    check(question, item);
    return question;
  }

  private void check(OpenQuestion question, Item item) {
    if (question.choices().size() < 2) {
      problems.error(
          item,
          "The question " + question.id() + " has fewer than two choices.",
          "Give each reading that is possible.");
    }
    if (question.choice(question.recommended()).isEmpty()) {
      List<String> known = question.choices().stream().map(OpenQuestion.Choice::id).toList();
      problems.unknown(item, "The recommended choice", question.recommended(), known);
    }
  }

  private static OpenQuestion.Choice choice(Item item) {
    item.fields(Fields.CHOICE);
    return new OpenQuestion.Choice(
        item.required("id"), item.required("says"), item.required("changes"));
  }
}
