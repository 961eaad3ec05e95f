package gatehouse.advice.web;

import gatehouse.advice.Told;
import gatehouse.rules.Facet;
import gatehouse.rules.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// A question as it stands in an address. The address holds everything: it can be kept, sent and
/// gone back to.
///
/// @param policy the policy asked, or the empty word
/// @param said what was typed into the search box
/// @param answering the question that the form just sent was about
/// @param change the question that the person wants to go back to
/// @param told what has been told
public record Asking(String policy, String said, String answering, String change, Told told) {
  private static final String POLICY = "policy";
  private static final String SAID = "q";
  private static final String ANSWERING = "answering";
  private static final String CHANGE = "change";
  private static final String GONE = "gone";

  static Asking of(Vocabulary vocabulary, Map<String, String[]> parameters) {
    Map<String, String[]> rest = new LinkedHashMap<>(parameters);
    String policy = first(rest.remove(POLICY));
    String said = first(rest.remove(SAID));
    String answering = first(rest.remove(ANSWERING));
    String change = first(rest.remove(CHANGE));
    Set<String> gone = new LinkedHashSet<>(words(rest.remove(GONE)));
    Map<String, List<String>> values = new LinkedHashMap<>();
    rest.forEach((name, given) -> values.put(name, words(given)));
    values.values().removeIf(List::isEmpty);
    if (values.containsKey(answering) && isMany(vocabulary, answering)) {
      gone.add(answering);
    }
    return new Asking(policy, said, answering, change, new Told(values, gone));
  }

  /// A question of which policy and facts are known.
  static Asking of(String policy, Told told) {
    return new Asking(policy, "", "", "", told);
  }

  private static boolean isMany(Vocabulary vocabulary, String facet) {
    return vocabulary.facet(facet).filter(f -> !f.one()).isPresent();
  }

  private static String first(String @Nullable [] given) {
    return given == null || given.length == 0 ? "" : given[0].strip();
  }

  private static List<String> words(String @Nullable [] given) {
    return given == null ? List.of() : Told.words(given);
  }

  /// The same question to another policy.
  Asking under(String other) {
    return new Asking(other, said, answering, change, told);
  }

  Asking with(Told changed) {
    return of(policy, changed);
  }

  /// Where the guided questions go on.
  public String onward() {
    return link("/ask", told, Map.of());
  }

  /// Where the answer stands, for ever.
  public String answer() {
    return link("/answer", told.facts(), Map.of());
  }

  /// Back to a question that was answered. What depends on lists of facts is asked anew, as other
  /// facts may matter then.
  public String back(String facet) {
    return link("/ask", told.withGone(Set.of()), Map.of(CHANGE, facet));
  }

  /// On with a value of one facet.
  public String choosing(Facet facet, Facet.Value value) {
    return with(told.with(facet.id(), List.of(value.id()))).onward();
  }

  private String link(String path, Told shown, Map<String, String> more) {
    UriComponentsBuilder link = UriComponentsBuilder.fromPath(path);
    if (!policy.isEmpty()) {
      link.queryParam(POLICY, policy);
    }
    shown.values().forEach((facet, words) -> link.queryParam(facet, String.join(",", words)));
    if (!shown.gone().isEmpty()) {
      link.queryParam(GONE, String.join(",", shown.gone()));
    }
    more.forEach(link::queryParam);
    return link.encode().toUriString();
  }

  /// What a form carries along so that nothing told is lost, without the facet that it asks for.
  List<Hidden> carried(String asked) {
    List<Hidden> carried = new ArrayList<>();
    if (!policy.isEmpty() && !asked.equals(POLICY)) {
      carried.add(new Hidden(POLICY, policy));
    }
    Told rest = change.isEmpty() ? told.without(asked) : told.without(asked).withGone(Set.of());
    rest.values()
        .forEach((facet, words) -> carried.add(new Hidden(facet, String.join(",", words))));
    if (!rest.gone().isEmpty()) {
      carried.add(new Hidden(GONE, String.join(",", rest.gone())));
    }
    return carried;
  }

  /// A form's field that nobody sees.
  public record Hidden(String name, String value) {}
}
