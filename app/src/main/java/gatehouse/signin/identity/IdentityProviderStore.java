package gatehouse.signin.identity;

import gatehouse.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Keeps the identity providers of the school for which this thread works, and who is who there.
interface IdentityProviderStore {
  void add(IdentityProvider provider, byte[] sealedSecret, Instant now);

  List<IdentityProvider> all();

  Optional<IdentityProvider> find(UUID id);

  byte[] sealedSecret(UUID id);

  boolean remove(UUID id);

  /// Who this subject of the provider is.
  Optional<PersonId> person(UUID provider, String subject);

  /// Binds a subject to a person; false if the person is another subject there already.
  boolean bind(UUID provider, String subject, PersonId person, Instant now);
}
