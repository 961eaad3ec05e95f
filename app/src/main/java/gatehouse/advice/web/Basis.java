package gatehouse.advice.web;

import gatehouse.rules.Citation;

/// A clause that the answer rests on.
///
/// @param id its name
/// @param ref its number in the text
/// @param says what it says
/// @param role what it does for the answer
/// @param decides whether it brings the answer
/// @param href leads to it
public record Basis(String id, String ref, String says, String role, boolean decides, String href) {
  static Basis of(Citation citation, ClausePlaces places) {
    return new Basis(
        citation.clause().value(),
        citation.ref(),
        citation.says(),
        role(citation.role()),
        citation.role() == Citation.Role.DECIDES || citation.role() == Citation.Role.EXCEPTION,
        places.href(citation.clause()));
  }

  private static String role(Citation.Role role) {
    return switch (role) {
      case DECIDES -> "Decides";
      case EXCEPTION -> "Exception that is met";
      case SUPPORTS -> "Supports";
      case OUTWEIGHED -> "Outweighed by a stricter clause";
    };
  }
}
