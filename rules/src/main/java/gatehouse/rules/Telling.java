package gatehouse.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// A situation told by names, and what could not be understood of it.
///
/// @param situation what was understood
/// @param open the `MANY` facets that were said to be unknown
/// @param faults what was not understood, each with advice; empty if all was
public record Telling(Situation situation, Set<String> open, List<Fault> faults) {
  /// The word for "I do not know": a facet so told stays open.
  public static final String UNKNOWN = "unknown";

  /// Something that could not be understood.
  ///
  /// @param facet the facet in which it was said
  /// @param message what is wrong
  /// @param advice the nearest names, or all that are allowed
  public record Fault(String facet, String message, String advice) {}

  public Telling {
    open = Set.copyOf(open);
    faults = List.copyOf(faults);
  }

  /// Understands a situation told as facet names and value names.
  public static Telling of(Vocabulary vocabulary, Map<String, List<String>> told) {
    Listener listener = new Listener(vocabulary);
    told.forEach(listener::hear);
    return new Telling(listener.situation, listener.open, listener.faults);
  }

  /// The inquiry that was told: what is unstated or unknown is open.
  public Inquiry inquiry() {
    return new Inquiry(situation, open);
  }

  private static final class Listener {
    private final Vocabulary vocabulary;
    private final Set<String> open = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();
    private Situation situation;

    Listener(Vocabulary vocabulary) {
      this.vocabulary = vocabulary;
      this.situation = Situation.unstated(vocabulary);
    }

    void hear(String name, List<String> values) {
      vocabulary
          .facet(name)
          .ifPresentOrElse(
              facet -> hear(facet, values),
              () ->
                  fault(
                      name,
                      "There is no facet '" + name + "'.",
                      name,
                      vocabulary.facets().stream().map(Facet::id)));
    }

    private void hear(Facet facet, List<String> values) {
      if (values.contains(UNKNOWN)) {
        unknown(facet);
      } else if (facet.one() && values.size() > 1) {
        faults.add(
            new Fault(
                facet.id(),
                facet.id() + " has one value, but " + values.size() + " were given.",
                "Keep one of " + String.join(", ", values) + "."));
      }
      for (String value : values) {
        if (!value.equals(UNKNOWN)) {
          value(facet, value);
        }
      }
    }

    private void unknown(Facet facet) {
      if (facet.one()) {
        situation = situation.without(facet, 0);
      } else {
        open.add(facet.id());
      }
    }

    private void value(Facet facet, String value) {
      int index = facet.indexOf(value);
      if (index >= 0) {
        situation = situation.with(facet, index);
      } else {
        notOne(facet, value);
      }
    }

    private void notOne(Facet facet, String value) {
      BitSet found = vocabulary.resolve(facet, value);
      if (!found.isEmpty()) {
        String members =
            String.join(", ", found.stream().mapToObj(v -> facet.values().get(v).id()).toList());
        faults.add(
            new Fault(
                facet.id(),
                "'" + value + "' stands for several values of " + facet.id() + ".",
                "Say which: " + members + "."));
      } else {
        fault(
            facet.id(),
            "'" + value + "' is not a value of " + facet.id() + ".",
            value,
            facet.values().stream().map(Facet.Value::id));
      }
    }

    private void fault(String facet, String message, String said, Stream<String> known) {
      List<String> all = known.toList();
      List<String> near = Vocabulary.nearest(said, all.stream());
      String meant = near.isEmpty() ? "" : "Did you mean " + String.join(" or ", near) + "? ";
      faults.add(new Fault(facet, message, meant + "Allowed are: " + String.join(", ", all) + "."));
    }
  }
}
