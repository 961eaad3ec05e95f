package gatehouse.policies;

import gatehouse.rules.Facet;
import java.util.Comparator;
import java.util.List;

/// The roles of people, those first of whom a school has most and who ask most.
final class Roles {
  private static final List<String> ORDINARY_FIRST =
      List.of(
          "teacher",
          "teaching_assistant",
          "support_staff",
          "supply",
          "trainee",
          "volunteer",
          "it_technician",
          "computing_lead",
          "moderator",
          "dsl",
          "senior_leader",
          "headteacher",
          "parent",
          "pupil",
          "governor",
          "chair_of_governors",
          "contractor",
          "former_staff",
          "school",
          "public");

  private Roles() {}

  /// Ordinary roles first; a role that the list does not name comes last.
  static Comparator<Facet.Value> ordinaryFirst() {
    return Comparator.comparingInt(Roles::place);
  }

  static int place(Facet.Value role) {
    int place = ORDINARY_FIRST.indexOf(role.id());
    return place < 0 ? ORDINARY_FIRST.size() : place;
  }
}
