package gatehouse.rosters.entries;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a column of a file holds.
public enum Meaning {
  NOTHING("Not needed: leave it out", ""),
  REFERENCE("Reference", "Their number in your records system, or the admission number"),
  GIVEN("Given name", "First name, forename"),
  FAMILY("Family name", "Last name, surname"),
  FULL_NAME("Whole name", "Family name, comma, given name: Okafor, Grace"),
  KNOWN_AS("Known-as name", "The given name that they go by"),
  EMAIL("E-mail address", ""),
  ROLE("Role", "Teacher, Governor, Parent; several with a semicolon between"),
  YEAR("Year group", "Reception, Year 3 or 3"),
  BORN("Date of birth", "24/09/2017; kept of pupils only"),
  STARTS("First day", "When the role begins; the day of the import if it is left empty"),
  LEAVES("Last day", "When they leave, if that is known"),
  CHILDREN("Children", "For a parent: the references of their children, with a semicolon between"),
  RELATION("Relation", "What a parent is to the child: mother, father, guardian"),
  RESPONSIBILITY("Parental responsibility", "Yes or no");

  private final String words;
  private final String hint;

  Meaning(String words, String hint) {
    this.words = words;
    this.hint = hint;
  }

  public String words() {
    return words;
  }

  /// What an office would call it or put there; empty if the words say it.
  public String hint() {
    return hint;
  }

  /// The name in forms and in the database.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Meaning> ofCode(String code) {
    return Arrays.stream(values()).filter(meaning -> meaning.code().equals(code)).findFirst();
  }
}
