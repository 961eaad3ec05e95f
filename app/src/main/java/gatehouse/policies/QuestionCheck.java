package gatehouse.policies;

import gatehouse.packs.OpenQuestion;
import gatehouse.packs.Pack;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What the policy leaves undecided: first what changes answers, then the rest.
record QuestionCheck(Pack pack, OpenReadings readings) {
  Stream<Finding> findings() {
    Predicate<OpenQuestion> decisive =
        q -> q.choices().stream().anyMatch(c -> readings.switchesNorms(pack, q, c));
    return Stream.of(
            finding(
                Finding.Weight.NEXT_MEETING,
                pack.questions().stream().filter(decisive).toList(),
                "change what the policy allows"),
            finding(
                Finding.Weight.NEXT_REVIEW,
                pack.questions().stream().filter(decisive.negate()).toList(),
                "concern who does what, when or how"))
        .flatMap(found -> found);
  }

  private static Stream<Finding> finding(
      Finding.Weight weight, List<OpenQuestion> questions, String effect) {
    if (questions.isEmpty()) {
      return Stream.empty();
    }
    return Stream.of(
        new Finding(
            weight,
            Finding.Kind.QUESTIONS,
            questions.size() + " undecided readings " + effect + ".",
            "Where the wording allows two readings, two members of staff can act differently and"
                + " both be right.",
            "Decide each one; until then the recommended reading is answered and shown as such.",
            questions.stream().map(OpenQuestion::about).toList(),
            List.of()));
  }
}
