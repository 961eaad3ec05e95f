package gatehouse.signin.invitations;

import gatehouse.people.PersonId;
import gatehouse.records.Deed;
import gatehouse.records.Records;
import gatehouse.signin.secrets.Digest;
import gatehouse.signin.secrets.Random;
import gatehouse.signin.secrets.Secrets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The invitations of the school for which this thread works.
@Service
public class Invitations {
  /// How long an invitation is good (OWASP ASVS 5.0, 6.4.1).
  public static final Duration GOOD_FOR = Duration.ofDays(7);

  private static final int CODE_LETTERS = 8;
  private static final int SHOWN = 100;

  private final InvitationStore store;
  private final Secrets secrets;
  private final Records records;
  private final InstantSource clock;

  Invitations(InvitationStore store, Secrets secrets, Records records, InstantSource clock) {
    this.store = store;
    this.secrets = secrets;
    this.records = records;
    this.clock = clock;
  }

  /// An invitation with what opens it, which is shown once and kept nowhere.
  ///
  /// @param code for those who have no e-mail: typed at the sign-in page
  public record Letter(Invitation invitation, String token, Optional<String> code) {
    @Override
    public String toString() {
      return "Letter[not shown]";
    }
  }

  /// Invites somebody to have ways of their own to sign in. An earlier invitation of theirs is
  /// void.
  @Transactional
  public Letter toAccount(PersonId person, UUID by) {
    store.withdrawAllOf(person, now());
    return make(person, Invitation.Kind.ACCOUNT, "/home", Optional.empty(), by);
  }

  /// Lets a pupil or a parent come once, without an account.
  ///
  /// @param path what they are sent for: a path of ours
  @Transactional
  public Letter toVisit(PersonId person, String path, UUID by) {
    var code = Random.letters(CODE_LETTERS);
    return make(person, Invitation.Kind.VISIT, path, Optional.of(code), by);
  }

  private Letter make(
      PersonId person, Invitation.Kind kind, String path, Optional<String> code, UUID by) {
    var token = Random.token();
    var now = now();
    var invitation =
        new Invitation(
            UUID.randomUUID(),
            person,
            kind,
            path,
            now,
            by,
            now.plus(GOOD_FOR),
            Optional.empty(),
            Optional.empty());
    store.add(invitation, Digest.of(token), code.map(this::named));
    records.write(
        Deed.by(by, "invitation.made")
            .about(person.value())
            .with("kind", kind.name().toLowerCase(Locale.ROOT)));
    return new Letter(invitation, token, code.map(text -> text.replaceAll("(.{4})(?!$)", "$1-")));
  }

  /// The invitation that this link opens, if it is still open. Looking does not use it: mail
  /// programs look too.
  @Transactional(readOnly = true)
  public Optional<Invitation> look(String token) {
    return store.withToken(Digest.of(token)).filter(this::isOpen);
  }

  /// The open invitation with this code.
  @Transactional(readOnly = true)
  public Optional<Invitation> withCode(String typed) {
    return store.withCode(named(Random.asMade(typed)), now());
  }

  /// Uses it; false if somebody was faster.
  @Transactional
  public boolean use(Invitation invitation) {
    var used = store.use(invitation.id(), now());
    if (used) {
      records.write(
          Deed.by(invitation.person().value(), "invitation.used")
              .about(invitation.person().value())
              .with("kind", invitation.kind().name().toLowerCase(Locale.ROOT)));
    }
    return used;
  }

  /// The last hundred, the newest first.
  @Transactional(readOnly = true)
  public List<Invitation> latest() {
    return store.latest(SHOWN);
  }

  @Transactional
  public boolean withdraw(UUID id, UUID by) {
    var withdrawn = store.withdraw(id, now());
    if (withdrawn) {
      records.write(Deed.by(by, "invitation.withdrawn").with("invitation", id.toString()));
    }
    return withdrawn;
  }

  /// All of somebody's open invitations are void, since they have left.
  @Transactional
  public void withdrawAllOf(PersonId person) {
    store.withdrawAllOf(person, now());
  }

  private boolean isOpen(Invitation invitation) {
    return invitation.state(now()) == Invitation.State.OPEN;
  }

  private byte[] named(String code) {
    return secrets.name("code", code);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
