package gatehouse.rosters.entries;

import gatehouse.rosters.sheets.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Guesses what each column holds from what stands above it: in everyday words (`headings.tsv`), or
/// as the school has said before.
public final class Headings {
  private static final int LATEST = 10;
  private static final Map<String, Meaning> EVERYDAY = everyday();

  private final Map<String, Meaning> known;

  /// @param said what this school has said of its headings before; goes before what is usual
  public Headings(Map<String, Meaning> said) {
    this.known = new HashMap<>(EVERYDAY);
    known.putAll(said);
  }

  private static Map<String, Meaning> everyday() {
    var known = new HashMap<String, Meaning>();
    for (var line : Words.table("headings.tsv")) {
      known.put(Words.plain(line[1]), Meaning.valueOf(line[0]));
    }
    return known;
  }

  /// A heading as it is remembered.
  public static String key(String heading) {
    return Words.plain(heading);
  }

  /// Where the headings stand, as an index into the lines: titles may stand above them.
  public int row(Sheet sheet) {
    var first = sheet.lines().subList(0, Math.min(LATEST, sheet.lines().size()));
    for (var i = 0; i < first.size(); i++) {
      if (guess(first.get(i)).stream().filter(meaning -> meaning != Meaning.NOTHING).count() >= 2) {
        return i;
      }
    }
    return 0;
  }

  /// A meaning for each column; no meaning twice.
  public List<Meaning> guess(Sheet.Line head) {
    var guessed = new ArrayList<Meaning>();
    for (var heading : head.cells()) {
      var meaning = known.getOrDefault(key(heading), Meaning.NOTHING);
      guessed.add(guessed.contains(meaning) ? Meaning.NOTHING : meaning);
    }
    return guessed;
  }
}
