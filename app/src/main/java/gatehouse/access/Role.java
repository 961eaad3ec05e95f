package gatehouse.access;

/// What somebody is at a school; one person may be several things at once, each for a time.
public enum Role {
  HEADTEACHER("Headteacher"),
  SLT("Senior leader"),
  DSL("Designated safeguarding lead"),
  DEPUTY_DSL("Deputy designated safeguarding lead"),
  COMPUTING_LEAD("Computing lead"),
  MODERATOR("Moderator"),
  STAFF("Staff"),
  SUPPLY("Supply staff"),
  VOLUNTEER("Volunteer"),
  GOVERNOR("Governor"),
  CHAIR("Chair of governors"),
  PUPIL("Pupil"),
  PARENT("Parent or carer"),
  TRUST_OFFICER("Trust officer"),
  DATA_PROTECTION_LEAD("Data protection lead"),
  IT_ADMINISTRATOR("IT administrator");

  private final String words;

  Role(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
