package gatehouse.schools;

import java.util.Map;

/// Counts anew what others keep; whoever keeps it implements it.
///
/// Called within a transaction of the school that is counted.
public interface Counted {
  Map<Counter, Long> now();
}
