package gatehouse.schools.web;

import gatehouse.schools.Counter;
import gatehouse.schools.SchoolFigures;
import gatehouse.schools.Trust;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.Arrays;
import java.util.List;

/// The schools of a trust in figures.
public record TrustPage(Trust trust, List<SchoolFigures> schools, boolean maySeeSchools)
    implements Page {
  public TrustPage {
    schools = List.copyOf(schools);
  }

  @Override
  public String title() {
    return trust.name();
  }

  @Override
  public Section section() {
    return Section.TRUST;
  }

  public List<Counter> counters() {
    return Arrays.asList(Counter.values());
  }

  public long total(Counter counter) {
    return schools.stream().mapToLong(school -> school.of(counter)).sum();
  }
}
