package gatehouse.schools.web;

/// A field that two people have given different values.
///
/// @param mine what whoever is saving typed, in words
/// @param theirs what is stored now, in words
public record Difference(String field, String label, String mine, String theirs) {
  static final String MINE = "mine";
  static final String THEIRS = "theirs";

  /// The field in which is chosen what to keep.
  public String choice() {
    return "keep-" + field;
  }
}
