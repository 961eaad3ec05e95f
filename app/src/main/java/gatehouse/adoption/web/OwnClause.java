package gatehouse.adoption.web;

import gatehouse.adoption.Changes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A clause as the form for the school's own takes it.
///
/// @param act the act that answers rest on it for; empty for a clause that is only shown
record OwnClause(String says, String strength, Set<String> audience, String act) {
  Changes.Own written(int number) {
    var name = "OWN-" + number;
    return new Changes.Own(
        name,
        "Own " + number,
        strength,
        says,
        List.copyOf(audience),
        "own",
        List.of(norms().isEmpty() ? "displays" : "decides"),
        "Added by the school.",
        norms());
  }

  private List<Changes.Rule> norms() {
    if (act.isEmpty()) {
      return List.of();
    }
    return switch (strength) {
      case "must_not" -> List.of(new Changes.Rule("forbids", false, when()));
      case "should_not" -> List.of(new Changes.Rule("discourages", false, when()));
      case "must" -> List.of(new Changes.Rule("obliges", true, when()));
      default -> List.of();
    };
  }

  /// The vocabulary's group of governors bears another name than the audience.
  private Map<String, List<String>> when() {
    var actors = new ArrayList<String>();
    audience.forEach(word -> actors.add(word.equals("governor") ? "governors" : word));
    return Map.of("actor", List.copyOf(actors), "act", List.of(act));
  }
}
