package gatehouse.policies;

import static gatehouse.policies.Finding.Weight.NEXT_MEETING;
import static gatehouse.policies.Finding.Weight.NOW;

import gatehouse.packs.PackInfo;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Whether the policy is in date and duly ratified.
record FormalCheck(PackInfo info, ReviewDue review) {
  Stream<Finding> findings() {
    return Stream.of(inDate(), ratification()).flatMap(found -> found);
  }

  private Stream<Finding> inDate() {
    return switch (review.standing()) {
      case IN_DATE -> Stream.empty();
      case DUE -> Stream.of(finding(NEXT_MEETING, "The review is due by " + due() + "."));
      case OVERDUE -> Stream.of(finding(NOW, overdue()));
      case UNDATED -> Stream.of(finding(NEXT_MEETING, "The text names no date for its review."));
    };
  }

  private String overdue() {
    return review.presumed()
        ? "The text names no date for its review; counted from its last version, it was due by "
            + due()
            + "."
        : "The review was due by " + due() + " and is overdue.";
  }

  private String due() {
    return Objects.requireNonNull(review.due()).words();
  }

  private static Finding finding(Finding.Weight weight, String what) {
    return new Finding(
        weight,
        Finding.Kind.REVIEW,
        what,
        "Staff can be held to a policy only while it is kept; inspectors and parents look at the"
            + " date first.",
        "Review the text, have it ratified, and print the next date on it.",
        List.of(),
        List.of());
  }

  private Stream<Finding> ratification() {
    var ratified = info.ratified();
    List<String> missing =
        Stream.of(
                ratified.body() == null ? "who ratified it" : "",
                ratified.date() == null ? "when" : "",
                ratified.minute() == null ? "in which minute" : "")
            .filter(what -> !what.isEmpty())
            .toList();
    return missing.isEmpty() ? Stream.empty() : Stream.of(unratified(missing));
  }

  private static Finding unratified(List<String> missing) {
    return new Finding(
        missing.contains("who ratified it") ? NOW : NEXT_MEETING,
        Finding.Kind.RATIFICATION,
        "The text does not say " + words(missing) + ".",
        "If a breach comes to a hearing, the school has to show that the governing body made this"
            + " text binding.",
        "Find the minute, or ratify the text at the next meeting, and print body, date and minute"
            + " on the cover.",
        List.of(),
        List.of());
  }

  private static String words(List<String> parts) {
    return parts.size() == 1
        ? parts.getFirst()
        : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
  }
}
