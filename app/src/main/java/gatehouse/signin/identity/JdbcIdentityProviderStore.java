package gatehouse.signin.identity;

import static gatehouse.tenancy.Tenancy.school;

import gatehouse.people.PersonId;
import gatehouse.tenancy.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcIdentityProviderStore implements IdentityProviderStore {
  private static final String SELECT =
      "select id, kind, name, issuer, client, domain from signin.identity_provider ";

  private final JdbcClient database;

  JdbcIdentityProviderStore(JdbcClient database) {
    this.database = database;
  }

  @Override
  public void add(IdentityProvider provider, byte[] sealedSecret, Instant now) {
    database
        .sql(
            """
            insert into signin.identity_provider (school_id, id, kind, name, issuer, client, secret, domain, since)
            values (:school, :id, :kind, :name, :issuer, :client, :secret, :domain, :now)
            """)
        .param("school", school())
        .param("id", provider.id())
        .param("kind", provider.kind().name().toLowerCase(Locale.ROOT))
        .param("name", provider.name())
        .param("issuer", provider.issuer())
        .param("client", provider.client())
        .param("secret", sealedSecret)
        .param("domain", provider.domain().orElse(null))
        .param("now", Utc.of(now))
        .update();
  }

  @Override
  public List<IdentityProvider> all() {
    return database
        .sql(SELECT + "where school_id = :school order by name, id")
        .param("school", school())
        .query(JdbcIdentityProviderStore::provider)
        .list();
  }

  @Override
  public Optional<IdentityProvider> find(UUID id) {
    return database
        .sql(SELECT + "where school_id = :school and id = :id")
        .param("school", school())
        .param("id", id)
        .query(JdbcIdentityProviderStore::provider)
        .optional();
  }

  @Override
  public byte[] sealedSecret(UUID id) {
    return database
        .sql("select secret from signin.identity_provider where school_id = :school and id = :id")
        .param("school", school())
        .param("id", id)
        .query((row, _) -> row.getBytes("secret"))
        .single();
  }

  @Override
  public boolean remove(UUID id) {
    return database
            .sql("delete from signin.identity_provider where school_id = :school and id = :id")
            .param("school", school())
            .param("id", id)
            .update()
        == 1;
  }

  @Override
  public Optional<PersonId> person(UUID provider, String subject) {
    return database
        .sql(
            """
            select person_id from signin.identity
            where school_id = :school and provider_id = :provider and subject = :subject
            """)
        .param("school", school())
        .param("provider", provider)
        .param("subject", subject)
        .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
        .optional();
  }

  @Override
  public boolean bind(UUID provider, String subject, PersonId person, Instant now) {
    return database
            .sql(
                """
                insert into signin.identity (school_id, provider_id, subject, person_id, since)
                values (:school, :provider, :subject, :person, :now) on conflict do nothing
                """)
            .param("school", school())
            .param("provider", provider)
            .param("subject", subject)
            .param("person", person.value())
            .param("now", Utc.of(now))
            .update()
        == 1;
  }

  private static IdentityProvider provider(ResultSet row, int number) throws SQLException {
    return new IdentityProvider(
        row.getObject("id", UUID.class),
        IdentityProvider.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
        row.getString("name"),
        row.getString("issuer"),
        row.getString("client"),
        Optional.ofNullable(row.getString("domain")));
  }
}
