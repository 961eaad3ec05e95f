package gatehouse.adoption;

import java.util.Optional;

/// Makes a move only from the state and the version that somebody looked at.
final class Steps {
  private Steps() {}

  static <S extends Adoption> Optional<Refusal> take(
      AdoptionStore store, AdoptionId id, int version, Class<S> state, Step<S> step) {
    var found = store.find(id);
    if (found.isEmpty() || !state.isInstance(found.get())) {
      return Optional.of(Refusal.NOT_THERE);
    }
    return found.get().outline().version() == version
        ? step.take(state.cast(found.get()))
        : Optional.of(Refusal.CHANGED_MEANWHILE);
  }

  static Optional<Refusal> save(AdoptionStore store, Adoption after, Runnable afterwards) {
    if (!store.save(after)) {
      return Optional.of(Refusal.CHANGED_MEANWHILE);
    }
    afterwards.run();
    return Optional.empty();
  }
}
