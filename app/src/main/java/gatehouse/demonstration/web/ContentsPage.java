package gatehouse.demonstration.web;

import gatehouse.demonstration.Profile;
import gatehouse.schools.School;
import gatehouse.shell.Page;
import java.util.List;

/// What is in the demonstration, who is who, and what to try first.
///
/// @param office where the trust's own people sign in; empty until it is there
public record ContentsPage(String office, List<Row> schools) implements Page {
  public ContentsPage {
    schools = List.copyOf(schools);
  }

  /// A school that is there.
  ///
  /// @param signIn where one becomes somebody of it
  public record Row(Profile profile, String policyPath, String signIn) {}

  static ContentsPage of(List<School> schools) {
    var rows =
        Profile.ALL.stream()
            .flatMap(profile ->
                schools.stream()
                    .filter(school -> school.address().value().equals(profile.key()))
                    .map(school -> row(profile, school)))
            .toList();
    var office = schools.stream().filter(School::office).findFirst();
    return new ContentsPage(office.map(ContentsPage::signIn).orElse(""), rows);
  }

  private static Row row(Profile profile, School school) {
    return new Row(profile, "/policies/" + profile.policy(), signIn(school));
  }

  private static String signIn(School school) {
    return "/sign-in/" + school.address() + "/demonstration";
  }

  @Override
  public String title() {
    return "What is in this demonstration";
  }

  /// Whether everything is there.
  public boolean isWhole() {
    return schools.size() == Profile.ALL.size();
  }

  /// Whom one may be at every school.
  public List<Part> parts() {
    return Part.ALL;
  }

  /// What to try first.
  public List<Tour> tours() {
    return Tour.ALL;
  }

  /// The school of most tours.
  public String firstSchool() {
    return schools.isEmpty() ? "" : schools.getFirst().signIn();
  }

  /// Where a tour begins; empty while that is not there yet.
  public String start(Tour tour) {
    var from = tour.atOffice() ? office : firstSchool();
    return from.isEmpty() ? "" : from + "?next=" + tour.begins();
  }
}
