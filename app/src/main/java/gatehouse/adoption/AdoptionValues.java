package gatehouse.adoption;

import gatehouse.access.Role;
import gatehouse.people.PersonId;
import gatehouse.tenancy.Utc;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The columns of an edition by their names; what its state does not know is null.
final class AdoptionValues {
  private static final List<String> COLUMNS =
      List.of(
          "asked",
          "opened",
          "closes",
          "reviewed_by",
          "reviewed",
          "body",
          "decided",
          "minute",
          "present",
          "members",
          "delegate",
          "delegation",
          "recorded_by",
          "recorded",
          "hash",
          "published_by",
          "published",
          "starts",
          "review",
          "change");

  private final Map<String, @Nullable Object> values = new HashMap<>();

  private AdoptionValues(Adoption adoption) {
    COLUMNS.forEach(column -> values.put(column, null));
    outline(adoption.outline());
    switch (adoption) {
      case Adoption.Draft _ -> put("state", "draft");
      case Adoption.OutForConsultation consulting -> consulting(consulting);
      case Adoption.Reviewed reviewed -> reviewed(reviewed);
      case Adoption.Ratified ratified -> {
        put("state", "ratified");
        ratification(ratified.ratification());
      }
      case Adoption.Published published -> published(published);
      case Adoption.Discarded _ -> put("state", "discarded");
    }
  }

  static Map<String, @Nullable Object> of(Adoption adoption) {
    return new AdoptionValues(adoption).values;
  }

  private void outline(Adoption.Outline outline) {
    put("id", outline.id().value());
    put("number", outline.number());
    put("version", outline.version());
    put("pack", outline.source().pack());
    put("texts", outline.source().texts());
    put("tailoring", outline.source().changes().text());
    person("author_id", outline.author());
    time("begun", outline.begun());
  }

  private void consulting(Adoption.OutForConsultation consulting) {
    put("state", "consulting");
    put("asked", names(consulting.asked()));
    time("opened", consulting.opened());
    put("closes", consulting.closes());
  }

  private void reviewed(Adoption.Reviewed reviewed) {
    put("state", "reviewed");
    person("reviewed_by", reviewed.by());
    time("reviewed", reviewed.at());
  }

  private void published(Adoption.Published published) {
    put("state", "published");
    ratification(published.ratification());
    var publication = published.publication();
    put("hash", publication.hash());
    person("published_by", publication.by());
    time("published", publication.at());
    put("starts", publication.from());
    put("review", publication.review());
    put("change", publication.change());
  }

  private void ratification(Ratification ratification) {
    put("body", ratification.body());
    put("decided", ratification.date());
    put("minute", ratification.minute());
    switch (ratification.authority()) {
      case Ratification.Meeting(int present, int members) -> {
        put("present", present);
        put("members", members);
      }
      case Ratification.Delegate(String name, String delegation) -> {
        put("delegate", name);
        put("delegation", delegation);
      }
    }
    person("recorded_by", ratification.recordedBy());
    time("recorded", ratification.recorded());
  }

  private static String[] names(Set<Role> roles) {
    return roles.stream()
        .map(role -> role.name().toLowerCase(Locale.ROOT))
        .sorted()
        .toArray(String[]::new);
  }

  private void person(String column, PersonId person) {
    put(column, person.value());
  }

  private void time(String column, Instant time) {
    put(column, Utc.of(time));
  }

  private void put(String column, Object value) {
    values.put(column, value);
  }
}
