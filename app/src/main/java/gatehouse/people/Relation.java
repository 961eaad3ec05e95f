package gatehouse.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a parent or carer is to a pupil.
public enum Relation {
  MOTHER("Mother"),
  FATHER("Father"),
  STEP_PARENT("Step-parent"),
  GRANDPARENT("Grandparent"),
  FOSTER_CARER("Foster carer"),
  GUARDIAN("Guardian"),
  SOCIAL_WORKER("Social worker"),
  OTHER("Another carer");

  private final String words;

  Relation(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /// The name in forms and in the database.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Relation> ofCode(String code) {
    return Arrays.stream(values()).filter(relation -> relation.code().equals(code)).findFirst();
  }
}
