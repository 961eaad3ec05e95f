package gatehouse.signin.passkeys;

import static gatehouse.tenancy.Tenancy.school;

import gatehouse.people.PersonId;
import gatehouse.signin.secrets.Random;
import gatehouse.tenancy.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.stereotype.Component;

@Component
class JdbcPasskeyStore implements PasskeyStore {
  private static final int HANDLE = 32;
  private static final String SELECT =
      """
      select k.credential, k.public_key, k.signatures, k.verifies_user, k.backup_eligible, k.backed_up,
        k.transports, k.attestation, k.name, k.since, k.used, h.handle
      from signin.passkey k join signin.handle h on h.school_id = k.school_id and h.person_id = k.person_id
      """;

  private final JdbcClient database;

  JdbcPasskeyStore(JdbcClient database) {
    this.database = database;
  }

  @Override
  public Bytes handle(PersonId person) {
    database
        .sql(
            """
            insert into signin.handle (school_id, person_id, handle)
            values (:school, :person, :handle) on conflict do nothing
            """)
        .param("school", school())
        .param("person", person.value())
        .param("handle", Random.bytes(HANDLE))
        .update();
    return database
        .sql("select handle from signin.handle where school_id = :school and person_id = :person")
        .param("school", school())
        .param("person", person.value())
        .query((row, _) -> new Bytes(row.getBytes("handle")))
        .single();
  }

  @Override
  public Optional<PersonId> person(Bytes handle) {
    return database
        .sql("select person_id from signin.handle where school_id = :school and handle = :handle")
        .param("school", school())
        .param("handle", handle.getBytes())
        .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
        .optional();
  }

  @Override
  public void add(PersonId person, CredentialRecord credential) {
    database
        .sql(
            """
            insert into signin.passkey (school_id, id, person_id, credential, public_key, signatures,
              verifies_user, backup_eligible, backed_up, transports, attestation, name, since)
            values (:school, :id, :person, :credential, :key, :signatures, :verifies, :eligible, :backedUp,
              :transports, :attestation, :name, :since)
            """)
        .param("school", school())
        .param("id", UUID.randomUUID())
        .param("person", person.value())
        .param("credential", credential.getCredentialId().getBytes())
        .param("key", credential.getPublicKey().getBytes())
        .param("signatures", credential.getSignatureCount())
        .param("verifies", credential.isUvInitialized())
        .param("eligible", credential.isBackupEligible())
        .param("backedUp", credential.isBackupState())
        .param("transports", transports(credential))
        .param("attestation", attestation(credential))
        .param("name", credential.getLabel())
        .param("since", Utc.of(credential.getCreated()))
        .update();
  }

  private static String transports(CredentialRecord credential) {
    return credential.getTransports().stream()
        .map(AuthenticatorTransport::getValue)
        .sorted()
        .collect(Collectors.joining(","));
  }

  private static byte[] attestation(CredentialRecord credential) {
    var attestation = credential.getAttestationObject();
    return attestation == null ? new byte[0] : attestation.getBytes();
  }

  @Override
  public Optional<CredentialRecord> find(Bytes credential) {
    return database
        .sql(SELECT + "where k.school_id = :school and k.credential = :credential")
        .param("school", school())
        .param("credential", credential.getBytes())
        .query(JdbcPasskeyStore::credential)
        .optional();
  }

  @Override
  public List<CredentialRecord> credentials(PersonId person) {
    return database
        .sql(
            SELECT + "where k.school_id = :school and k.person_id = :person order by k.since, k.id")
        .param("school", school())
        .param("person", person.value())
        .query(JdbcPasskeyStore::credential)
        .list();
  }

  @Override
  public void used(CredentialRecord credential) {
    database
        .sql(
            """
            update signin.passkey set signatures = :signatures, backed_up = :backedUp, used = :used
            where school_id = :school and credential = :credential
            """)
        .param("school", school())
        .param("credential", credential.getCredentialId().getBytes())
        .param("signatures", credential.getSignatureCount())
        .param("backedUp", credential.isBackupState())
        .param("used", Utc.of(credential.getLastUsed()))
        .update();
  }

  @Override
  public List<Passkey> of(PersonId person) {
    return database
        .sql(
            """
            select id, name, backed_up, since, used from signin.passkey
            where school_id = :school and person_id = :person order by since, id
            """)
        .param("school", school())
        .param("person", person.value())
        .query(JdbcPasskeyStore::passkey)
        .list();
  }

  @Override
  public boolean rename(PersonId person, UUID id, String name) {
    return database
            .sql(
                """
                update signin.passkey set name = :name
                where school_id = :school and person_id = :person and id = :id
                """)
            .param("school", school())
            .param("person", person.value())
            .param("id", id)
            .param("name", name)
            .update()
        == 1;
  }

  @Override
  public boolean remove(PersonId person, UUID id) {
    return database
            .sql(
                """
                delete from signin.passkey
                where school_id = :school and person_id = :person and id = :id
                """)
            .param("school", school())
            .param("person", person.value())
            .param("id", id)
            .update()
        == 1;
  }

  @Override
  public void removeAll(PersonId person) {
    database
        .sql("delete from signin.passkey where school_id = :school and person_id = :person")
        .param("school", school())
        .param("person", person.value())
        .update();
  }

  private static Passkey passkey(ResultSet row, int number) throws SQLException {
    return new Passkey(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getBoolean("backed_up"),
        Utc.in(row, "since"),
        Utc.ifAny(row, "used"));
  }

  private static CredentialRecord credential(ResultSet row, int number) throws SQLException {
    var since = Utc.in(row, "since");
    return ImmutableCredentialRecord.builder()
        .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
        .credentialId(new Bytes(row.getBytes("credential")))
        .userEntityUserId(new Bytes(row.getBytes("handle")))
        .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
        .signatureCount(row.getLong("signatures"))
        .uvInitialized(row.getBoolean("verifies_user"))
        .backupEligible(row.getBoolean("backup_eligible"))
        .backupState(row.getBoolean("backed_up"))
        .transports(transports(row.getString("transports")))
        .attestationObject(new Bytes(row.getBytes("attestation")))
        .label(row.getString("name"))
        .created(since)
        .lastUsed(Utc.ifAny(row, "used").orElse(since))
        .build();
  }

  private static Set<AuthenticatorTransport> transports(String stored) {
    return Arrays.stream(stored.split(","))
        .filter(name -> !name.isEmpty())
        .map(AuthenticatorTransport::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }
}
