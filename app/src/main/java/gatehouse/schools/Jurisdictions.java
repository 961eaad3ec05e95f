package gatehouse.schools;

import gatehouse.calendar.Jurisdiction;
import gatehouse.shell.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The parts of the United Kingdom, as forms offer them and as they are stored.
public final class Jurisdictions {
  private Jurisdictions() {}

  public static String code(Jurisdiction jurisdiction) {
    return jurisdiction.name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Jurisdiction> ofCode(String code) {
    return Arrays.stream(Jurisdiction.values()).filter(each -> code(each).equals(code)).findFirst();
  }

  public static List<Choice> choices() {
    return Arrays.stream(Jurisdiction.values())
        .map(each -> Choice.of(code(each), each.title()))
        .toList();
  }
}
