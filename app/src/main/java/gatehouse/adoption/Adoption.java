package gatehouse.adoption;

import gatehouse.access.Role;
import gatehouse.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/// One edition of a school's policy on its way from draft to published, with only the moves that
/// are open to it. That a published one is due or superseded follows from the dates; see
/// [SchoolEdition].
public sealed interface Adoption {
  Outline outline();

  /// What is known of it in every state.
  ///
  /// @param number the edition's number at this school, from 1
  /// @param version counts changes, so that none is lost
  record Outline(
      AdoptionId id, int number, Source source, PersonId author, Instant begun, int version) {
    Outline with(Changes changes) {
      return new Outline(id, number, source.with(changes), author, begun, version);
    }
  }

  /// Being written: everything can still change.
  record Draft(Outline outline) implements Adoption {
    public Draft tailored(Changes changes) {
      return new Draft(outline.with(changes));
    }

    /// Asks those who hold these roles, until the end of a day.
    public OutForConsultation consulted(Set<Role> asked, Instant opened, LocalDate closes) {
      return new OutForConsultation(outline, asked, opened, closes);
    }

    /// Finds it fit to be ratified without asking anybody.
    public Reviewed reviewed(PersonId by, Instant at) {
      return new Reviewed(outline, by, at);
    }

    public Discarded discarded() {
      return new Discarded(outline);
    }
  }

  /// Shown to some, who may comment; it does not change meanwhile.
  record OutForConsultation(Outline outline, Set<Role> asked, Instant opened, LocalDate closes)
      implements Adoption {
    public OutForConsultation {
      asked = Set.copyOf(asked);
      if (asked.isEmpty()) {
        throw new IllegalArgumentException("Somebody is asked");
      }
    }

    public boolean asks(Set<Role> roles) {
      return roles.stream().anyMatch(asked::contains);
    }

    public boolean openOn(LocalDate day) {
      return !day.isAfter(closes);
    }

    public Reviewed reviewed(PersonId by, Instant at) {
      return new Reviewed(outline, by, at);
    }

    public Draft revised() {
      return new Draft(outline);
    }
  }

  /// Found fit to be put before the governors.
  record Reviewed(Outline outline, PersonId by, Instant at) implements Adoption {
    public Ratified ratified(Ratification ratification) {
      return new Ratified(outline, ratification);
    }

    public Draft revised() {
      return new Draft(outline);
    }
  }

  /// Approved by those who may.
  record Ratified(Outline outline, Ratification ratification) implements Adoption {
    public Published published(Publication publication) {
      return new Published(outline, ratification, publication);
    }
  }

  /// In force from a day on; never changes again.
  record Published(Outline outline, Ratification ratification, Publication publication)
      implements Adoption {}

  /// Given up before it was published.
  record Discarded(Outline outline) implements Adoption {}
}
