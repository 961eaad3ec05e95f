package gatehouse.packs;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A dated entry of the national reference data: an Act, guidance, an announcement. A school's
/// data-protection lead may edit it without a new release.
///
/// @param id how currency notes refer to it
/// @param title its name
/// @param kind act, guidance, announcement, standard, advice or body
/// @param says what it means for a school, in our own words
/// @param from when it came into force or was published, if known
/// @param until when it ceased to be current, if it did
/// @param supersededBy the entry that took its place
/// @param source where it is found
/// @param verified whether the citation is certain; otherwise the data-protection lead should check
///   it
/// @param figures numbers that it sets
public record Reference(
    String id,
    String title,
    String kind,
    String says,
    @Nullable String from,
    @Nullable String until,
    @Nullable String supersededBy,
    String source,
    boolean verified,
    Map<String, Object> figures) {
  public Reference {
    figures = Map.copyOf(figures);
  }
}
