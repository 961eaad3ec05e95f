package gatehouse.access;

import gatehouse.tenancy.SchoolId;
import java.util.Set;
import java.util.UUID;

/// Who is declared to be whose partner; whoever knows the people implements it.
public interface Partners {
  /// Called within the school.
  Set<UUID> of(SchoolId school, UUID person);
}
