package gatehouse.rosters.entries;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/// How a file is to be read.
///
/// @param whole whether everybody of the kind is in the file, so that who is not has left
/// @param meanings what each column holds, from the left
public record Columns(Kind kind, boolean whole, List<Meaning> meanings) {
  public Columns {
    meanings = List.copyOf(meanings);
  }

  /// What is wrong with them, in words for the person who chose them; empty if nothing.
  public List<String> faults() {
    var faults = new ArrayList<String>();
    Arrays.stream(Meaning.values())
        .filter(meaning -> meaning != Meaning.NOTHING && count(meaning) > 1)
        .map(meaning ->
            "Two columns are said to be “%s”. Choose one of them.".formatted(meaning.words()))
        .forEach(faults::add);
    if (!has(Meaning.FULL_NAME) && !(has(Meaning.GIVEN) && has(Meaning.FAMILY))) {
      faults.add("Say which columns hold the given name and the family name.");
    }
    if (kind == Kind.MIXED && !has(Meaning.ROLE)) {
      faults.add(
          "Say which column holds the role, or choose what all the people in this file are.");
    }
    if (whole && !has(Meaning.REFERENCE)) {
      faults.add(
          "Say which column holds the reference: without it we cannot tell who has left. Or choose “Only some of them”.");
    }
    return faults;
  }

  private long count(Meaning meaning) {
    return meanings.stream().filter(meaning::equals).count();
  }

  private boolean has(Meaning meaning) {
    return meanings.contains(meaning);
  }

  OptionalInt of(Meaning meaning) {
    var index = meanings.indexOf(meaning);
    return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
  }
}
