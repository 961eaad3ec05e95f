package gatehouse.policies.web;

import gatehouse.packs.Pack;
import gatehouse.packs.PolicyClause;
import gatehouse.policies.ClauseWords;
import gatehouse.shell.BadInput;
import gatehouse.shell.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which clauses of a policy a reader wants to see; an empty wish means all.
///
/// @param audience only clauses that address them
/// @param topic only clauses about this
public record ClauseFilter(
    String audience, String topic, List<Choice> audiences, List<Choice> topics)
    implements Predicate<PolicyClause> {

  static ClauseFilter of(Pack pack, @Nullable String audience, @Nullable String topic) {
    List<String> audiences = named(pack, clause -> clause.audience().stream());
    List<String> topics = named(pack, clause -> Stream.of(clause.topic()));
    return new ClauseFilter(
        known("audience", audience, audiences),
        known("topic", topic, topics),
        choices("Everybody", audiences, ClauseWords::audience),
        choices("All topics", topics, ClauseWords::topic));
  }

  @Override
  public boolean test(PolicyClause clause) {
    return (audience.isEmpty() || clause.audience().contains(audience))
        && (topic.isEmpty() || clause.topic().equals(topic));
  }

  public boolean active() {
    return !audience.isEmpty() || !topic.isEmpty();
  }

  private static String known(String name, @Nullable String wish, List<String> known) {
    if (wish != null && !wish.isEmpty() && !known.contains(wish)) {
      throw new BadInput(
          "This policy has no " + name + " “" + wish + "”. It has: " + String.join(", ", known));
    }
    return wish == null ? "" : wish;
  }

  private static List<String> named(Pack pack, Function<PolicyClause, Stream<String>> names) {
    return pack.clauses().stream().flatMap(names).distinct().sorted().toList();
  }

  private static List<Choice> choices(
      String all, List<String> names, Function<String, String> words) {
    List<Choice> choices = new ArrayList<>(List.of(Choice.of("", all)));
    names.forEach(name -> choices.add(Choice.of(name, words.apply(name))));
    return List.copyOf(choices);
  }
}
