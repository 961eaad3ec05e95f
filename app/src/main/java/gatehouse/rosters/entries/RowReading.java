package gatehouse.rosters.entries;

import java.util.List;

/// What came of reading a row.
public sealed interface RowReading {
  int number();

  /// Whom the row is about, as far as it can be told.
  String who();

  record Good(Entry entry) implements RowReading {
    @Override
    public int number() {
      return entry.number();
    }

    @Override
    public String who() {
      return entry.name().full();
    }
  }

  /// It cannot be understood.
  ///
  /// @param faults what is wrong, each with what to do
  record Faulty(int number, String who, List<String> faults) implements RowReading {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }
}
