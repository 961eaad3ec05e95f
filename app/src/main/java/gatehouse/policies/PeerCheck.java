package gatehouse.policies;

import gatehouse.packs.Pack;
import gatehouse.packs.PolicyClause;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whom and what other policies speak of and this one does not.
record PeerCheck(Pack pack, List<Pack> peers) {
  Stream<Finding> findings() {
    return Stream.of(audiences(), topics(), notCovered()).flatMap(found -> found);
  }

  private Stream<Finding> audiences() {
    return missing(c -> c.audience().stream())
        .map(who ->
            new Finding(
                Finding.Weight.NEXT_REVIEW,
                Finding.Kind.AUDIENCES,
                "No clause addresses " + ClauseWords.audience(who) + ".",
                said(who, c -> c.audience().stream()) + " For them this text is no guide.",
                "Say what is expected of them, or in which other document that stands.",
                List.of(),
                List.of()));
  }

  private Stream<Finding> topics() {
    return missing(c -> Stream.of(c.topic()))
        .map(topic ->
            new Finding(
                Finding.Weight.NEXT_REVIEW,
                Finding.Kind.TOPICS,
                "No clause is about "
                    + ClauseWords.topic(topic).toLowerCase(java.util.Locale.ROOT)
                    + ".",
                said(topic, c -> Stream.of(c.topic()))
                    + " A question about it is answered “silent”.",
                "Look at how the others put it, and add a clause or name the document that has it.",
                List.of(),
                List.of()));
  }

  private Stream<Finding> notCovered() {
    List<String> topics = pack.info().topicsNotCovered();
    return topics.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new Finding(
                Finding.Weight.NEXT_REVIEW,
                Finding.Kind.TOPICS,
                topics.size() + " everyday matters are not covered.",
                "Staff will ask about them, and the text has no answer.",
                "Decide for each whether it belongs into this policy or into another document.",
                topics,
                List.of()));
  }

  private Stream<String> missing(Function<PolicyClause, Stream<String>> named) {
    Set<String> others =
        peers.stream().flatMap(p -> named(p, named)).collect(Collectors.toCollection(TreeSet::new));
    others.removeAll(named(pack, named).collect(Collectors.toSet()));
    return others.stream();
  }

  private String said(String name, Function<PolicyClause, Stream<String>> named) {
    List<String> having =
        peers.stream()
            .filter(p -> named(p, named).anyMatch(name::equals))
            .map(p -> ShortName.of(p.info().id()))
            .toList();
    return "Others do: " + String.join(", ", having) + ".";
  }

  private static Stream<String> named(Pack pack, Function<PolicyClause, Stream<String>> named) {
    return pack.clauses().stream().flatMap(named);
  }
}
