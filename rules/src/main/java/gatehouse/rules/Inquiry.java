package gatehouse.rules;

import java.util.Set;

/// A situation that is not yet told to the end.
///
/// @param stated what is known so far; a slot without a value is still open
/// @param open the `MANY` facets whose facts are not known yet: those listed hold, others may
public record Inquiry(Situation stated, Set<String> open) {
  public Inquiry {
    open = Set.copyOf(open);
  }

  /// Everything that was not listed is taken not to hold; only slots may be open.
  public static Inquiry of(Situation stated) {
    return new Inquiry(stated, Set.of());
  }

  /// All that is open, as bit sets.
  Open dimensions() {
    return Open.of(stated, slot -> stated.slotValue(slot) == 0, open);
  }

  boolean isOpen(int dimension) {
    Vocabulary vocabulary = stated.vocabulary();
    return stated.at(dimension) == 0
        && (vocabulary.isSlot(dimension) || open.contains(vocabulary.facetOf(dimension).id()));
  }
}
