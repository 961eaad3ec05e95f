package gatehouse.packs;

import gatehouse.rules.ClauseId;
import gatehouse.rules.Note;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A clause of a policy with all that is known about it.
///
/// @param id its lasting name
/// @param ref its number in the text
/// @param strength how it is drafted
/// @param says what it says, in our own words
/// @param audience whom it addresses
/// @param topic what it is about
/// @param condition when it applies, in words
/// @param exception what it excepts, in words
/// @param readingNote how its drafting is answered
/// @param figures dates and numbers in it
/// @param consequence what happens if it is broken
/// @param enactedBy the capabilities that make it happen
/// @param how how it is made to happen
/// @param currency where it conflicts with present law or guidance
/// @param norms its computable rules
/// @param line its line in the file
public record PolicyClause(
    ClauseId id,
    String ref,
    Strength strength,
    String says,
    List<String> audience,
    String topic,
    @Nullable String condition,
    @Nullable String exception,
    @Nullable String readingNote,
    Map<String, Object> figures,
    @Nullable String consequence,
    List<String> enactedBy,
    String how,
    List<Note.Currency> currency,
    List<NormText> norms,
    int line) {

  /// How a clause is drafted; how it is answered is another matter.
  public enum Strength {
    MUST,
    MUST_NOT,
    SHOULD,
    SHOULD_NOT,
    MAY,
    DEFINITION,
    INFO;

    /// The word on a page, such as "must not".
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
  }

  PolicyClause withNorms(List<NormText> others) {
    return new PolicyClause(
        id,
        ref,
        strength,
        says,
        audience,
        topic,
        condition,
        exception,
        readingNote,
        figures,
        consequence,
        enactedBy,
        how,
        currency,
        others,
        line);
  }

  public PolicyClause {
    audience = List.copyOf(audience);
    figures = Map.copyOf(figures);
    enactedBy = List.copyOf(enactedBy);
    currency = List.copyOf(currency);
    norms = List.copyOf(norms);
  }
}
