package gatehouse.adoption;

import gatehouse.packs.Edition;
import gatehouse.packs.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// How long an edition lasts until it is looked over.
///
/// @param months calendar months, at least one
/// @param clause the clause that says so, if one does
public record ReviewInterval(int months, Optional<String> clause) {
  private static final Pattern NAMES = Pattern.compile("review(_every|_interval)?_(months|years)");
  private static final ReviewInterval A_YEAR = new ReviewInterval(12, Optional.empty());

  /// As the school has set it, else as the text has it, else a year.
  public static ReviewInterval of(Edition edition) {
    return edition.pack().info().parameters().values().stream()
        .filter(parameter -> NAMES.matcher(parameter.name()).matches())
        .findFirst()
        .flatMap(parameter -> of(edition, parameter))
        .orElseGet(() -> {
          Integer months = edition.pack().info().review().everyMonths();
          return months == null ? A_YEAR : new ReviewInterval(months, Optional.empty());
        });
  }

  private static Optional<ReviewInterval> of(Edition edition, Parameter parameter) {
    List<String> set =
        edition.tailoring().parameters().getOrDefault(parameter.name(), parameter.inForce());
    int factor = parameter.name().endsWith("years") ? 12 : 1;
    return set.stream()
        .findFirst()
        .filter(value -> value.matches("[1-9]\\d?"))
        .map(value ->
            new ReviewInterval(
                Integer.parseInt(value) * factor, Optional.ofNullable(parameter.clause())));
  }

  public LocalDate after(LocalDate from) {
    return from.plusMonths(months);
  }
}
