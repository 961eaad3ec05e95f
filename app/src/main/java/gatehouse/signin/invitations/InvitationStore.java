package gatehouse.signin.invitations;

import gatehouse.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Keeps the invitations of the school for which this thread works.
interface InvitationStore {
  void add(Invitation invitation, byte[] token, Optional<byte[]> code);

  Optional<Invitation> withToken(byte[] token);

  /// The open one with this code.
  Optional<Invitation> withCode(byte[] code, Instant now);

  List<Invitation> latest(int limit);

  /// Marks it used; false if it was used or withdrawn, or has run out.
  boolean use(UUID id, Instant now);

  boolean withdraw(UUID id, Instant now);

  void withdrawAllOf(PersonId person, Instant now);
}
