package gatehouse.adoption;

import java.util.Optional;

/// One move of an edition; answers with a refusal, or with nothing if it was made.
@FunctionalInterface
interface Step<S extends Adoption> {
  Optional<Refusal> take(S before);
}
