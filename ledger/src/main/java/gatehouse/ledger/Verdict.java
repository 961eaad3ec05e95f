package gatehouse.ledger;

import java.util.Locale;

/// What a verifier found.
public sealed interface Verdict {
  /// The finding as somebody who is no technician reads it.
  String sentence();

  /// Nothing was changed.
  ///
  /// @param origin whose record
  /// @param size how many entries
  /// @param root the root of their tree
  /// @param signed how many of them a genuine checkpoint vouches for
  /// @param held how many checkpoints from outside were compared
  record Sound(Origin origin, long size, Hash root, long signed, int held) implements Verdict {
    @Override
    public String sentence() {
      return vouched() + unvouched() + outside();
    }

    private String vouched() {
      return size > 0 && signed == 0
          ? ""
          : "Each of the %s%s is what was recorded. "
              .formatted(signed < size ? "first " : "", entries(signed));
    }

    private String unvouched() {
      return signed == size
          ? ""
          : "The %s %sfit their hashes, but nothing signed vouches for them yet. "
              .formatted(entries(size - signed), signed == 0 ? "" : "after them ");
    }

    private String outside() {
      return switch (held) {
        case 0 ->
            "No checkpoint held outside was compared; without one, a rewriting by somebody who has"
                + " the key would not show.";
        case 1 -> "A checkpoint held outside agrees.";
        default -> held + " checkpoints held outside agree.";
      };
    }
  }

  /// Something was changed.
  ///
  /// @param fault what
  /// @param first the first wrong entry; where only a checkpoint shows that something is wrong, the
  ///   first that may be; 0 if it is no entry but the heading or a checkpoint held outside
  /// @param last the last entry that may be the first wrong one; mostly the same
  /// @param proven how many entries before it a genuine checkpoint vouches for
  /// @param stated how many entries the record says it has; 0 if it does not say
  record Broken(Fault fault, long first, long last, long proven, long stated) implements Verdict {
    @Override
    public String sentence() {
      String entry = "ntry " + number(first) + (stated > 0 ? " of " + number(stated) : "");
      String entries =
          first == last
              ? "Entry " + number(first)
              : "Entries %s to %s".formatted(number(first), number(last));
      return fault.sentence("E" + entry, entries, "e" + entry)
          + (proven > 0 ? " The first %s are proven unchanged.".formatted(number(proven)) : "");
    }
  }

  private static String entries(long number) {
    return number(number) + " entries";
  }

  private static String number(long number) {
    return String.format(Locale.UK, "%,d", number);
  }
}
