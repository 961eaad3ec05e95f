package gatehouse.schools.web;

import gatehouse.schools.School;
import gatehouse.schools.Trust;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.List;

/// The schools of a trust by name.
public record TrustSchoolsPage(
    Trust trust, List<School> schools, boolean mayAdd, boolean mayCount, boolean added)
    implements Page {
  public TrustSchoolsPage {
    schools = List.copyOf(schools);
  }

  @Override
  public String title() {
    return "Schools of " + trust.name();
  }

  @Override
  public Section section() {
    return Section.TRUST;
  }
}
