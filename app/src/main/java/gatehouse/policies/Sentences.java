package gatehouse.policies;

import gatehouse.rules.Facet;
import gatehouse.rules.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A situation told as a person would: "I am a teacher and want to accept a friend request. The
/// other person is a former pupil, 18 or over."
public final class Sentences {
  /// Facets whose facts are whole sentences already.
  private static final List<String> SAID_AS_THEY_ARE = List.of("also", "ties", "circumstances");

  private static final List<String> ONE_OF_A_KIND = List.of("headteacher", "chair_of_governors");

  private final Situation situation;

  private Sentences(Situation situation) {
    this.situation = situation;
  }

  public static String of(Situation situation) {
    return new Sentences(situation).text();
  }

  private String text() {
    List<String> sentences = new ArrayList<>();
    sentences.add(opening());
    otherPerson().ifPresent(sentences::add);
    slot("channel", "Where").ifPresent(sentences::add);
    slot("device", "Device").ifPresent(sentences::add);
    slot("time", "When").ifPresent(sentences::add);
    slot("place", "Place").ifPresent(sentences::add);
    slot("purpose", "What for").ifPresent(sentences::add);
    SAID_AS_THEY_ARE.forEach(
        facet -> situation.facts(facet).forEach(fact -> sentences.add(fact.is() + ".")));
    list("about", "It is about").ifPresent(sentences::add);
    list("content", "What it shows or contains:").ifPresent(sentences::add);
    list("safeguards", "In hand:").ifPresent(sentences::add);
    return String.join(" ", sentences);
  }

  private String opening() {
    String act = situation.stated("act").map(a -> inside(a.is())).orElse("do something");
    boolean undone =
        situation.stated("intent").filter(i -> i.id().equals("leave_undone")).isPresent();
    String wants = undone ? "want to leave this undone or put it off: " : "want to ";
    return actor() + wants + act + ".";
  }

  private String actor() {
    Optional<Facet.Value> actor = situation.stated("actor");
    return switch (actor.map(Facet.Value::id).orElse("")) {
      case "" -> "I ";
      case "school" -> "We, the school itself, ";
      default -> "I am " + withArticle(actor.orElseThrow()) + " and ";
    };
  }

  private Optional<String> otherPerson() {
    Optional<String> who = situation.stated("counterpart").map(v -> inside(v.is()));
    Optional<String> age = situation.stated("age").map(v -> inside(v.is()));
    if (who.isEmpty()) {
      return age.map(a -> "The other person is " + a + ".");
    }
    return Optional.of(
        "The other side is " + who.orElseThrow() + age.map(a -> ", " + a).orElse("") + ".");
  }

  private Optional<String> slot(String facet, String heading) {
    return situation.stated(facet).map(v -> heading + ": " + inside(v.is()) + ".");
  }

  private Optional<String> list(String facet, String opening) {
    List<Facet.Value> facts = situation.facts(facet);
    return facts.isEmpty() ? Optional.empty() : Optional.of(opening + " " + joined(facts) + ".");
  }

  private static String joined(List<Facet.Value> facts) {
    return facts.stream().map(f -> inside(f.is())).collect(Collectors.joining("; "));
  }

  /// “a teacher”, “the headteacher”, “another member of staff”.
  public static String withArticle(Facet.Value role) {
    String is = role.is();
    if (is.startsWith("Other ")) {
      return "another " + is.substring("Other ".length());
    }
    String article = "AEIO".indexOf(is.charAt(0)) >= 0 ? "an " : "a ";
    return (ONE_OF_A_KIND.contains(role.id()) ? "the " : article) + inside(is);
  }

  /// Lower case at the beginning, but "IT technician" and "I can be seen" keep their capitals.
  public static String inside(String text) {
    boolean keeps = text.length() < 2 || !Character.isLowerCase(text.charAt(1));
    return keeps && !text.startsWith("A ")
        ? text
        : Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }
}
