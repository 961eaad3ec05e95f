package gatehouse.access;

import java.util.Optional;

/// Reads who somebody is today; whoever knows the people implements it.
public interface Subjects {
  /// Empty if the person has left, or was never there. Called within the school.
  Optional<Subject> find(SignedIn signedIn);
}
