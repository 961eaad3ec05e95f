package gatehouse.database;

/// What one check of the doctor saw.
public sealed interface Finding {

  /// What was checked, in a few words.
  String check();

  record Ok(String check, String seen) implements Finding {
    @Override
    public String toString() {
      return "ok       " + check + ": " + seen;
    }
  }

  /// It works, but not as a school should have it.
  record Warning(String check, String problem, String remedy) implements Finding {
    @Override
    public String toString() {
      return "warning  " + check + ": " + problem + " " + remedy;
    }
  }

  /// No school's data should be kept like this.
  record Failure(String check, String problem, String remedy) implements Finding {
    @Override
    public String toString() {
      return "FAILURE  " + check + ": " + problem + " " + remedy;
    }
  }
}
