package gatehouse.adoption;

import gatehouse.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;

/// That a policy was ratified: by whom, when, and where it is minuted.
///
/// @param body the governing body, trustees or committee
/// @param date the day of the decision
/// @param minute where the minutes say so
/// @param recordedBy who recorded it here, the head or the chair
public record Ratification(
    String body,
    LocalDate date,
    String minute,
    Authority authority,
    PersonId recordedBy,
    Instant recorded) {
  /// By what right the body decided.
  public sealed interface Authority {}

  /// It met.
  public record Meeting(int present, int members) implements Authority {
    public Meeting {
      if (present < 1 || present > members) {
        throw new IllegalArgumentException("At least one and at most all members are present");
      }
    }

    /// At least half of the members, rounded up: the quorum of a governing body's meeting (School
    /// Governance (Roles, Procedures and Allowances) (England) Regulations 2013, regulation 14).
    public static int quorum(int members) {
      return (members + 1) / 2;
    }

    public boolean quorate() {
      return present >= quorum(members);
    }
  }

  /// It had delegated the decision.
  ///
  /// @param name who decided
  /// @param delegation by what delegation, as the minutes or the scheme call it
  public record Delegate(String name, String delegation) implements Authority {
    public Delegate {
      if (name.isBlank() || delegation.isBlank()) {
        throw new IllegalArgumentException("A delegate has a name and a delegation");
      }
    }
  }

  public Ratification {
    if (body.isBlank() || minute.isBlank()) {
      throw new IllegalArgumentException("A ratification names the body and the minute");
    }
  }

  /// The ratification in one line.
  public String words() {
    var who =
        switch (authority) {
          case Meeting(int present, int members) ->
              "%s, %d of %d members present".formatted(body, present, members);
          case Delegate(String name, String delegation) ->
              "%s for %s, by %s".formatted(name, body, delegation);
        };
    return who + ", minute " + minute;
  }
}
