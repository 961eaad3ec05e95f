package gatehouse.policies.web;

import gatehouse.policies.ActGroup;
import gatehouse.policies.Contrast;
import gatehouse.policies.ContrastSearch;
import gatehouse.rules.Facet;
import gatehouse.rules.Vocabulary;
import gatehouse.shell.BadInput;
import gatehouse.shell.Choice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// What a reader of a comparison is looking for, as the address tells it; empty means everything.
public record ContrastForm(
    String act, String actor, String stricter, List<Choice> acts, List<Choice> actors) {

  static ContrastForm of(
      Vocabulary vocabulary,
      @Nullable String act,
      @Nullable String actor,
      @Nullable String stricter) {
    Facet acts = vocabulary.facet("act").orElseThrow();
    Facet actors = vocabulary.facet("actor").orElseThrow();
    return new ContrastForm(
        known(acts, act),
        known(actors, actor),
        side(stricter),
        choices("Everything", acts),
        choices("Everybody", actors));
  }

  ContrastSearch search() {
    return new ContrastSearch(orNull(act), orNull(actor), stricterSide());
  }

  public boolean active() {
    return !(act + actor + stricter).isEmpty();
  }

  String query(String group) {
    var query = UriComponentsBuilder.newInstance();
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("act", act);
    fields.put("actor", actor);
    fields.put("stricter", stricter);
    fields.put("all", group);
    fields.forEach(
        (name, value) -> query.queryParamIfPresent(name, Optional.ofNullable(orNull(value))));
    return query.encode().toUriString();
  }

  static @Nullable ActGroup group(@Nullable String word) {
    if (word == null || word.isEmpty()) {
      return null;
    }
    return ActGroup.named(word)
        .orElseThrow(() -> new BadInput("There is no group of acts “" + word + "”."));
  }

  private Contrast.@Nullable Side stricterSide() {
    return stricter.isEmpty()
        ? null
        : stricter.equals("left") ? Contrast.Side.LEFT : Contrast.Side.RIGHT;
  }

  private static String side(@Nullable String side) {
    if (side == null || List.of("", "left", "right").contains(side)) {
      return side == null ? "" : side;
    }
    throw new BadInput("“stricter” is left or right, not “" + side + "”.");
  }

  private static String known(Facet facet, @Nullable String value) {
    if (value == null || value.isEmpty() || facet.value(value).isPresent()) {
      return value == null ? "" : value;
    }
    throw new BadInput(
        "There is no "
            + facet.id()
            + " “"
            + value
            + "”. There are: "
            + facet.values().stream().map(Facet.Value::id).collect(Collectors.joining(", ")));
  }

  private static List<Choice> choices(String all, Facet facet) {
    List<Choice> choices = new ArrayList<>(List.of(Choice.of("", all)));
    facet.values().forEach(value -> choices.add(Choice.of(value.id(), value.is())));
    return List.copyOf(choices);
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
