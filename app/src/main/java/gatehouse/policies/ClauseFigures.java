package gatehouse.policies;

import java.util.List;
import java.util.Map;

/// How clauses fare in the school's daily life: whoever makes a clause happen tells in figures how
/// it goes, and the policy's page shows them beside it.
public interface ClauseFigures {
  /// The figures of the school for which this thread works, by the clause's id.
  Map<String, List<Figure>> figures();

  /// One thing that is counted.
  ///
  /// @param words the figure in words, without any name: "2 late"
  /// @param attention whether somebody should look at it
  /// @param path where it is looked at more closely; shown to those who may
  /// @param resource what one needs to see there, as the access matrix names it
  record Figure(String words, boolean attention, String path, String resource) {}
}
