package gatehouse.signin;

import gatehouse.people.PersonId;
import gatehouse.records.Deed;
import gatehouse.records.Records;
import gatehouse.signin.backoff.BackOff;
import gatehouse.signin.backoff.Guess;
import gatehouse.signin.invitations.Invitation;
import gatehouse.signin.invitations.Invitations;
import gatehouse.signin.sessions.Sessions;
import gatehouse.signin.sessions.Way;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets in whoever was invited: once, and not again with the same link or code.
@Service
public class Welcomes {
  private final Invitations invitations;
  private final Adults adults;
  private final WaysIn ways;
  private final Sessions sessions;
  private final BackOff backOff;
  private final Entries entries;
  private final Records records;

  Welcomes(
      Invitations invitations,
      Adults adults,
      WaysIn ways,
      Sessions sessions,
      BackOff backOff,
      Entries entries,
      Records records) {
    this.invitations = invitations;
    this.adults = adults;
    this.ways = ways;
    this.sessions = sessions;
    this.backOff = backOff;
    this.entries = entries;
    this.records = records;
  }

  /// The open invitation of somebody who may still come.
  @Transactional(readOnly = true)
  public Optional<Invitation> look(String token) {
    return invitations.look(token).filter(this::mayCome);
  }

  private boolean mayCome(Invitation invitation) {
    return switch (invitation.kind()) {
      case ACCOUNT -> adults.include(invitation.person());
      case VISIT -> adults.today(invitation.person()).isPresent();
    };
  }

  /// Uses an invitation. One to an account begins it anew: whatever they had before is void, and
  /// their sessions end.
  @Transactional
  public Outcome come(Invitation invitation, Origin from) {
    if (!mayCome(invitation) || !invitations.use(invitation)) {
      return entries.fail(Optional.of(invitation.person()), "invitation", from);
    }
    return switch (invitation.kind()) {
      case ACCOUNT -> anew(invitation.person(), from);
      case VISIT -> entries.begin(invitation.person(), Way.LINK, Optional.empty(), from);
    };
  }

  private Outcome anew(PersonId person, Origin from) {
    if (!ways.of(person).none()) {
      ways.removeAll(person);
      records.write(Deed.by(person.value(), "account.reset").about(person.value()));
    }
    sessions.endAll(person, Optional.empty(), Optional.of(person.value()));
    return entries.begin(person, Way.INVITATION, Optional.empty(), from);
  }

  /// What came of a short code.
  ///
  /// @param invitation empty unless the code was right
  public record Typed(Outcome outcome, Optional<Invitation> invitation) {}

  /// With a short code: guesses are counted for the network they come from, since nobody's name is
  /// asked.
  @Transactional
  public Typed withCode(String code, Origin from) {
    var wait = backOff.guess(List.of(Guess.letterCode(from.network())));
    if (!wait.isZero()) {
      return new Typed(new Outcome.Wait(wait), Optional.empty());
    }
    var invitation = invitations.withCode(code);
    return invitation
        .map(found -> new Typed(come(found, from), invitation))
        .orElseGet(() -> new Typed(entries.fail(Optional.empty(), "short code", from), invitation));
  }
}
