package gatehouse.capabilities;

/// Something that Gatehouse does for a school so that a clause is lived.
///
/// @param id its name in the packs' `enacted_by`, such as `screens.images`
/// @param says what it does for a school, in one sentence
/// @param part the part of the product that does it
public record Capability(String id, String says, Part part) {
  /// Answers "may I?"; proved clause by clause, by the packs' own examples.
  public static final String DECIDES = "decides";

  /// Shows the clause on the policy's page.
  public static final String DISPLAYS = "displays";
}
