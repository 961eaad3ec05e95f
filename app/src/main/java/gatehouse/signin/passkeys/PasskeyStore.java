package gatehouse.signin.passkeys;

import gatehouse.people.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;

/// Keeps the passkeys of the school for which this thread works.
interface PasskeyStore {
  /// What passkeys call this person, made when it is first asked for.
  Bytes handle(PersonId person);

  Optional<PersonId> person(Bytes handle);

  void add(PersonId person, CredentialRecord credential);

  Optional<CredentialRecord> find(Bytes credential);

  List<CredentialRecord> credentials(PersonId person);

  void used(CredentialRecord credential);

  List<Passkey> of(PersonId person);

  boolean rename(PersonId person, UUID id, String name);

  boolean remove(PersonId person, UUID id);

  void removeAll(PersonId person);
}
