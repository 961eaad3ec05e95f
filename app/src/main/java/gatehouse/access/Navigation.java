package gatehouse.access;

import gatehouse.shell.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Shows in the navigation what one may open, and nothing that would answer "not found".
@Component
class Navigation {
  private static final Map<Section, Resource> NEEDS =
      Map.of(
          Section.PEOPLE, Resource.PEOPLE,
          Section.SCHOOL, Resource.SCHOOL,
          Section.TRUST, Resource.TRUST_COUNTS,
          Section.SIGNING, Resource.SIGNING_COUNTS,
          Section.RECORD, Resource.PROOF);

  private final Matrix matrix = Matrix.shipped();

  List<Section> sections(Subject subject) {
    var shown =
        new ArrayList<>(List.of(Section.HOME, Section.DUTIES, Section.ASK, Section.POLICIES));
    NEEDS.forEach((section, resource) -> {
      if (matrix.right(subject.roles(), Act.SEE, resource) != Right.NONE) {
        shown.add(section);
      }
    });
    shown.sort(null);
    return shown;
  }
}
