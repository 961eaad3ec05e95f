package gatehouse.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes a norm in one line.
final class NormBuilder {
  private final String clause;
  private final Effect effect;
  private boolean prescribed;
  private Condition when = Condition.always();
  private final List<Exemption> unless = new ArrayList<>();
  private final List<ClauseId> cites = new ArrayList<>();
  private final Set<ClauseId> overrides = new HashSet<>();
  private final List<String> conditions = new ArrayList<>();
  private final List<Duty> duties = new ArrayList<>();
  private @Nullable String because;

  private NormBuilder(String clause, Effect effect) {
    this.clause = clause;
    this.effect = effect;
  }

  static NormBuilder norm(String clause, Effect effect) {
    return new NormBuilder(clause, effect);
  }

  String clause() {
    return clause;
  }

  NormBuilder prescribed() {
    prescribed = true;
    return this;
  }

  NormBuilder when(Condition... parts) {
    when = parts.length == 1 ? parts[0] : new Condition.All(List.of(parts));
    return this;
  }

  NormBuilder unless(Condition condition, Verdict gives) {
    unless.add(
        new Exemption(condition, gives, List.of(new ClauseId(clause)), List.of("Keep it up.")));
    return this;
  }

  NormBuilder cites(String... ids) {
    Stream.of(ids).map(ClauseId::new).forEach(cites::add);
    return this;
  }

  NormBuilder overrides(String... ids) {
    Stream.of(ids).map(ClauseId::new).forEach(overrides::add);
    return this;
  }

  NormBuilder onCondition(String condition) {
    conditions.add(condition);
    return this;
  }

  NormBuilder duty(String kind, String to) {
    duties.add(new Duty(kind, kind + " to " + to, to, null, new ClauseId(clause)));
    return this;
  }

  NormBuilder because(String sentence) {
    because = sentence;
    return this;
  }

  Norm build() {
    return new Norm(
        new ClauseId(clause),
        effect,
        prescribed,
        when,
        unless,
        cites,
        overrides,
        conditions,
        duties,
        because,
        "clauses.yaml:1");
  }
}
