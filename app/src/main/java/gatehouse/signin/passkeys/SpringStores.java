package gatehouse.signin.passkeys;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/// Shows our store to Spring Security's WebAuthn as it wants to see one. It only reads and counts
/// through it: adding and removing is ours.
record SpringStores(PasskeyStore store)
    implements PublicKeyCredentialUserEntityRepository, UserCredentialRepository {
  @Override
  public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
    return store.person(handle).map(person -> entity(handle, person.toString())).orElse(null);
  }

  private static PublicKeyCredentialUserEntity entity(Bytes handle, String name) {
    return ImmutablePublicKeyCredentialUserEntity.builder()
        .id(handle)
        .name(name)
        .displayName(name)
        .build();
  }

  @Override
  public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
    return store.find(credential).orElse(null);
  }

  /// After a passkey was used: how often it has signed.
  @Override
  public void save(CredentialRecord credential) {
    store.used(credential);
  }

  @Override
  public List<CredentialRecord> findByUserId(Bytes handle) {
    return store.person(handle).map(store::credentials).orElse(List.of());
  }

  @Override
  public PublicKeyCredentialUserEntity findByUsername(String name) {
    throw new UnsupportedOperationException("Nobody is found by a name");
  }

  @Override
  public void save(PublicKeyCredentialUserEntity entity) {
    throw new UnsupportedOperationException("Handles are made by the store");
  }

  @Override
  public void delete(Bytes handleOrCredential) {
    throw new UnsupportedOperationException("Passkeys are removed by their id");
  }
}
