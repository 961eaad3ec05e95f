package gatehouse.policies.web;

import gatehouse.capabilities.Capability;
import gatehouse.enactment.Enactment;
import gatehouse.packs.Library;
import gatehouse.packs.OpenQuestion;
import gatehouse.packs.PolicyClause;
import gatehouse.packs.Reference;
import gatehouse.policies.ClauseWords;
import gatehouse.policies.TextDate;
import gatehouse.rules.Note;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// A clause with everything that its policy's page tells about it.
public record ClauseView(
    String policy,
    PolicyClause clause,
    List<OpenQuestion> questions,
    List<LawNote> law,
    Enactment enactment) {

  /// A note on law or guidance, with the entry of the reference data if there is one.
  public record LawNote(Note.Currency note, Optional<Reference> reference) {
    /// Where the entry is told in full; empty if there is none.
    public String href() {
      return reference
          .map(entry -> "/policies/england#" + NationalPage.anchor(entry.id()))
          .orElse("");
    }

    /// What the entry is called.
    public String title() {
      return reference.map(Reference::title).orElse(note.refers());
    }

    /// Where the entry comes from, and how far it can be relied on.
    public String source() {
      return reference.map(LawNote::source).orElse("to be checked");
    }

    private static String source(Reference r) {
      String since = r.from() == null ? "" : ", since " + new TextDate(r.from()).words();
      String until = r.until() == null ? "" : ", until " + new TextDate(r.until()).words();
      String sure = r.verified() ? ", verified" : ", to be checked";
      return r.source() + since + until + sure;
    }
  }

  public ClauseView {
    questions = List.copyOf(questions);
    law = List.copyOf(law);
  }

  public String id() {
    return clause.id().value();
  }

  /// Whether the advisor answers from it when its text is asked; the national layer is asked only
  /// together with a policy.
  public boolean canBeAsked() {
    return Library.POLICIES.contains(policy) && clause.enactedBy().contains(Capability.DECIDES);
  }

  /// Where the advisor can be asked about it: its own words find the acts that it speaks of.
  public String ask() {
    return UriComponentsBuilder.fromPath("/ask")
        .queryParam("policy", policy)
        .queryParam("q", "{says}")
        .encode()
        .buildAndExpand(clause.says())
        .toUriString();
  }

  public String audiences() {
    return ClauseWords.audiences(clause.audience());
  }

  public String figures() {
    return ClauseWords.figures(clause);
  }

  /// Words about the clause that stand in a list, each with its heading; empty ones are left out.
  public List<Fact> facts() {
    return List.of(
            new Fact("When", text(clause.condition())),
            new Fact("Except", text(clause.exception())),
            new Fact("How this is read", text(clause.readingNote())),
            new Fact("Figures", figures()),
            new Fact("If it is broken", text(clause.consequence())))
        .stream()
        .filter(fact -> !fact.words().isEmpty())
        .toList();
  }

  /// One heading and what is said under it.
  public record Fact(String heading, String words) {}

  private static String text(@Nullable String words) {
    return words == null ? "" : words;
  }
}
