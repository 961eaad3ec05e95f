package gatehouse.advisor;

import gatehouse.packs.Edition;
import gatehouse.packs.Library;
import gatehouse.rules.Explanation;
import gatehouse.rules.Inquiry;
import gatehouse.rules.Layer;
import gatehouse.rules.Outlook;
import gatehouse.rules.Rulebook;
import gatehouse.rules.Situation;
import gatehouse.rules.Telling;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Answers questions about one edition, the national layer included. Safe to share between threads.
public final class Advisor {
  private static final int MOST_KEPT = 500;

  private final Edition edition;
  private final String hash;
  private final Rulebook book;
  private final Map<Inquiry, Answer> kept = new ConcurrentHashMap<>();

  private Advisor(Edition edition, Rulebook book) {
    this.edition = edition;
    this.hash = edition.hash();
    this.book = book;
  }

  /// The advisor for an edition, over the national layer of its jurisdiction if one ships.
  public static Advisor of(Library library, Edition edition) {
    Layer[] national =
        library.national(edition.pack()).map(p -> Edition.asWritten(p).layer()).stream()
            .toArray(Layer[]::new);
    return new Advisor(edition, edition.rulebook(national));
  }

  /// The advisor for an edition taken alone.
  public static Advisor alone(Edition edition) {
    return new Advisor(edition, edition.rulebook());
  }

  /// The edition that it answers for.
  public Edition edition() {
    return edition;
  }

  /// The compiled texts.
  public Rulebook rulebook() {
    return book;
  }

  /// Answers an inquiry: the verdict on what is stated, and whether what is open could change it.
  /// The same questions are asked again and again, so answers are kept; an edition never changes.
  public Answer answer(Inquiry inquiry) {
    Answer known = kept.get(inquiry);
    if (known != null) {
      return known;
    }
    Answer answer = answerAfresh(inquiry);
    if (kept.size() >= MOST_KEPT) {
      kept.clear();
    }
    kept.put(inquiry, answer);
    return answer;
  }

  /// The same, worked out anew and not kept.
  public Answer answerAfresh(Inquiry inquiry) {
    return new Answer(edition, hash, book.decide(inquiry.stated()), book.outlook(inquiry));
  }

  /// Which verdicts are still possible, and what to ask next.
  public Outlook outlook(Inquiry inquiry) {
    return book.outlook(inquiry);
  }

  /// Each norm that speaks of the act, and why it applies or does not.
  public List<Explanation> explain(Situation situation) {
    return book.explain(situation);
  }

  /// What was not understood or cannot be the case, in words; empty if all is well.
  public List<Telling.Fault> faults(Telling telling) {
    if (!telling.faults().isEmpty()) {
      return telling.faults();
    }
    return book.contradictions(telling.situation()).stream()
        .map(says ->
            new Telling.Fault(
                "", "These facts contradict each other: " + says, "Take one of them back."))
        .toList();
  }
}
