package gatehouse.adoption;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// What a school changes in a policy, each change with its reason: the file that packs call a
/// tailoring. It is written as JSON, which is YAML too, so that whoever reads packs reads it.
public record Changes(
    String pack,
    List<Decision> decisions,
    List<Setting> parameters,
    List<SwitchedOff> switchedOff,
    List<Strengthened> strengthened,
    List<Added> added) {
  private static final JsonMapper JSON =
      JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

  /// An open question decided.
  public record Decision(String question, String choice, String reason) {}

  /// A parameter set.
  public record Setting(String parameter, List<String> value, String reason) {
    public Setting {
      value = List.copyOf(value);
    }
  }

  /// A clause not adopted.
  public record SwitchedOff(String clause, String reason) {}

  /// A clause whose advice or permission is made a ban.
  public record Strengthened(String clause, String effect, String reason) {}

  /// A clause of the school's own.
  public record Added(Own clause, String reason) {}

  /// As packs write a clause.
  public record Own(
      String id,
      String ref,
      String strength,
      String says,
      List<String> audience,
      String topic,
      List<String> enactedBy,
      String how,
      List<Rule> norms) {
    public Own {
      audience = List.copyOf(audience);
      enactedBy = List.copyOf(enactedBy);
      norms = List.copyOf(norms);
    }
  }

  /// As packs write a norm.
  public record Rule(String effect, boolean prescribed, Map<String, List<String>> when) {
    public Rule {
      when = Map.copyOf(when);
    }
  }

  public Changes {
    decisions = List.copyOf(decisions);
    parameters = List.copyOf(parameters);
    switchedOff = List.copyOf(switchedOff);
    strengthened = List.copyOf(strengthened);
    added = List.copyOf(added);
  }

  /// Nothing is changed.
  public static Changes none(String pack) {
    return new Changes(pack, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  static Changes read(String text) {
    return JSON.readValue(text, Changes.class);
  }

  String text() {
    return JSON.writeValueAsString(this);
  }

  public Optional<Decision> decision(String question) {
    return decisions.stream().filter(d -> d.question().equals(question)).findFirst();
  }

  public Optional<Setting> setting(String parameter) {
    return parameters.stream().filter(s -> s.parameter().equals(parameter)).findFirst();
  }

  public Changes deciding(Decision decision) {
    return new Changes(
        pack,
        with(decisions, d -> d.question().equals(decision.question()), decision),
        parameters,
        switchedOff,
        strengthened,
        added);
  }

  public Changes setting(Setting setting) {
    return new Changes(
        pack,
        decisions,
        with(parameters, s -> s.parameter().equals(setting.parameter()), setting),
        switchedOff,
        strengthened,
        added);
  }

  /// As the text has it.
  public Changes unsetting(String parameter) {
    return new Changes(
        pack,
        decisions,
        without(parameters, s -> s.parameter().equals(parameter)),
        switchedOff,
        strengthened,
        added);
  }

  public Changes without(SwitchedOff clause) {
    var restored = restoring(clause.clause());
    return new Changes(
        pack,
        decisions,
        parameters,
        with(restored.switchedOff, _ -> false, clause),
        restored.strengthened,
        added);
  }

  public Changes strengthening(Strengthened clause) {
    var restored = restoring(clause.clause());
    return new Changes(
        pack,
        decisions,
        parameters,
        restored.switchedOff,
        with(restored.strengthened, _ -> false, clause),
        added);
  }

  public Changes adding(Added clause) {
    return new Changes(
        pack,
        decisions,
        parameters,
        switchedOff,
        strengthened,
        with(added, a -> a.clause().id().equals(clause.clause().id()), clause));
  }

  /// A clause as the text has it; one of the school's own is gone.
  public Changes restoring(String clause) {
    return new Changes(
        pack,
        decisions,
        parameters,
        without(switchedOff, c -> c.clause().equals(clause)),
        without(strengthened, c -> c.clause().equals(clause)),
        without(added, a -> a.clause().id().equals(clause)));
  }

  private static <T> List<T> with(List<T> before, Predicate<T> replaced, T more) {
    return Stream.concat(without(before, replaced).stream(), Stream.of(more)).toList();
  }

  private static <T> List<T> without(List<T> before, Predicate<T> gone) {
    return new ArrayList<>(before.stream().filter(gone.negate()).toList());
  }
}
