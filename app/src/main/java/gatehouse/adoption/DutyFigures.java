package gatehouse.adoption;

import gatehouse.duties.Duties;
import gatehouse.duties.Standing;
import gatehouse.policies.ClauseFigures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What is to be done under each clause, and how much of it was done in time.
@Component
class DutyFigures implements ClauseFigures {
  private static final String PATH = "/duties/school";

  private final Duties duties;

  DutyFigures(Duties duties) {
    this.duties = duties;
  }

  @Override
  public Map<String, List<Figure>> figures() {
    Map<String, List<Figure>> figures = new LinkedHashMap<>();
    duties.standings().forEach((clause, standing) -> figures.put(clause, of(standing)));
    return figures;
  }

  private static List<Figure> of(Standing standing) {
    var figures = new ArrayList<Figure>();
    figure(figures, standing.late(), "late", true);
    figure(figures, standing.open() - standing.late(), "to be done", false);
    figure(figures, standing.metInTime(), "done in time", false);
    figure(figures, standing.metLate(), "done late", false);
    return figures;
  }

  private static void figure(List<Figure> figures, int count, String what, boolean attention) {
    if (count > 0) {
      figures.add(new Figure(count + " " + what, attention, PATH, "duties"));
    }
  }
}
