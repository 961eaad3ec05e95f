package gatehouse.packs;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a pack says about the policy as a whole.
///
/// @param id the folder's name and the policy's name in answers
/// @param title the policy's title
/// @param school the school, or empty where the text names none
/// @param kind what sort of text it is
/// @param jurisdiction whose national layer applies, such as `england`
/// @param owner who looks after it, in words
/// @param ratified who ratified it, when and in which minute, as far as the text says
/// @param versions the table of changes
/// @param review when it was looked over and when it is due
/// @param audiences whom it binds or addresses
/// @param audienceNotes who counts as what
/// @param topicsNotCovered what it does not speak of
/// @param documents other documents that it leans on
/// @param presupposed what it takes for granted but does not supply
/// @param sections its parts in order
/// @param parameters what a school may set
public record PackInfo(
    String id,
    String title,
    String school,
    String kind,
    String jurisdiction,
    String owner,
    Ratification ratified,
    List<Version> versions,
    Review review,
    List<String> audiences,
    String audienceNotes,
    List<String> topicsNotCovered,
    List<String> documents,
    List<Presupposed> presupposed,
    List<Section> sections,
    Map<String, Parameter> parameters) {

  /// One row of the table of changes; the date may be a year, a month, a day or a term such as
  /// `2017-spring`.
  public record Version(String date, String says) {}

  /// Who ratified the text, as far as it says.
  public record Ratification(
      @Nullable String body, @Nullable String date, @Nullable String minute) {}

  /// When the text was last looked over and when it is due again; dates as in [Version].
  public record Review(
      @Nullable String last, @Nullable String next, @Nullable Integer everyMonths) {}

  /// Something that the text takes for granted but does not supply.
  public record Presupposed(String name, String says, @Nullable String parameter) {}

  /// A part of the text.
  public record Section(String ref, String title) {}

  public PackInfo {
    versions = List.copyOf(versions);
    audiences = List.copyOf(audiences);
    topicsNotCovered = List.copyOf(topicsNotCovered);
    documents = List.copyOf(documents);
    presupposed = List.copyOf(presupposed);
    sections = List.copyOf(sections);
    parameters = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(parameters));
  }

  PackInfo called(String name, String ofSchool) {
    return new PackInfo(
        name,
        title,
        ofSchool,
        kind,
        jurisdiction,
        owner,
        ratified,
        versions,
        review,
        audiences,
        audienceNotes,
        topicsNotCovered,
        documents,
        presupposed,
        sections,
        parameters);
  }
}
