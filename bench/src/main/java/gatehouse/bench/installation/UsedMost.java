package gatehouse.bench.installation;

/// The pages that are used most.
enum UsedMost {
  HOME("/home"),
  ADULTS("/people"),
  PUPILS("/people/pupils"),
  PERSON("/people/pupils/"),
  RECORD("/record/entries"),
  SCHOOL("/school"),
  CALENDAR("/school/calendar"),
  POLICY("/school/policy"),
  SIGNING("/signing"),
  TRUST("/trust");

  private static final int FIRST_PUPIL = 61;
  private static final int PUPILS_ASKED = 200;
  private static final int SCHOOLS_OF_A_TRUST = 20;

  private final String path;

  UsedMost(String path) {
    this.path = path;
  }

  String path(int school, int turn) {
    return this == PERSON ? path + Ids.person(school, FIRST_PUPIL + turn % PUPILS_ASKED) : path;
  }

  /// The cookie of the head's session, or of the trust's officer's.
  String cookie(int school) {
    var trust = school / SCHOOLS_OF_A_TRUST;
    return this == TRUST
        ? "gatehouse=" + Ids.office(trust) + "office-" + trust
        : "gatehouse=" + Ids.school(school) + "bench-" + school;
  }
}
