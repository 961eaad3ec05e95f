package gatehouse.policies;

import gatehouse.packs.Parameter;
import java.util.List;
import java.util.stream.Collectors;

/// The value of a parameter as a page shows it.
public final class ParameterWords {
  private ParameterWords() {}

  /// "24 hours"; for a value left open, the recommended one, said to be that.
  public static String of(Parameter parameter) {
    if (!parameter.open()) {
      return joined(parameter.values()) + unit(parameter);
    }
    return parameter.recommended().isEmpty()
        ? "nothing is set"
        : joined(parameter.recommended()) + unit(parameter) + " (recommended)";
  }

  static String joined(List<String> values) {
    return values.stream().map(ParameterWords::plain).collect(Collectors.joining(", "));
  }

  private static String unit(Parameter parameter) {
    return parameter.unit() == null ? "" : " " + parameter.unit();
  }

  private static String plain(String value) {
    return switch (value) {
      case "true" -> "yes";
      case "false" -> "no";
      default -> value.replace('_', ' ');
    };
  }
}
