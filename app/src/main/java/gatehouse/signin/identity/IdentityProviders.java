package gatehouse.signin.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import gatehouse.people.PersonId;
import gatehouse.records.Deed;
import gatehouse.records.Records;
import gatehouse.signin.secrets.Secrets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The identity providers that the school for which this thread works has set. Nothing here speaks
/// to them: one that is down stops nobody from reading or changing the settings.
@Service
public class IdentityProviders {
  private final IdentityProviderStore store;
  private final Secrets secrets;
  private final Records records;
  private final InstantSource clock;

  IdentityProviders(
      IdentityProviderStore store, Secrets secrets, Records records, InstantSource clock) {
    this.store = store;
    this.secrets = secrets;
    this.records = records;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<IdentityProvider> all() {
    return store.all();
  }

  @Transactional(readOnly = true)
  public Optional<IdentityProvider> find(UUID id) {
    return store.find(id);
  }

  /// Sets one.
  ///
  /// @param secret our password there
  @Transactional
  public void add(IdentityProvider provider, String secret, UUID by) {
    store.add(
        provider, secrets.seal(secret.getBytes(UTF_8), place(provider.id())), clock.instant());
    records.write(
        Deed.by(by, "identity-provider.added")
            .with("provider", provider.name())
            .with("issuer", provider.issuer()));
  }

  @Transactional
  public boolean remove(UUID id, UUID by) {
    var removed = store.remove(id);
    if (removed) {
      records.write(Deed.by(by, "identity-provider.removed").with("provider", id.toString()));
    }
    return removed;
  }

  /// Who this subject of the provider is, from an earlier sign-in.
  @Transactional(readOnly = true)
  public Optional<PersonId> person(UUID provider, String subject) {
    return store.person(provider, subject);
  }

  /// Notes who a subject is; false if the person is another there already.
  @Transactional
  public boolean bind(UUID provider, String subject, PersonId person) {
    return store.bind(provider, subject, person, clock.instant());
  }

  @Transactional(readOnly = true)
  public String secret(UUID id) {
    return secrets
        .open(store.sealedSecret(id), place(id))
        .map(open -> new String(open, UTF_8))
        .orElseThrow(() ->
            new IllegalStateException(
                "The key file does not fit the database: a secret cannot be read"));
  }

  private static String place(UUID id) {
    return "identity-provider/" + id;
  }
}
