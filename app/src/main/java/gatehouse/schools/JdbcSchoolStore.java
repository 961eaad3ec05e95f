package gatehouse.schools;

import gatehouse.calendar.Jurisdiction;
import gatehouse.tenancy.SchoolId;
import gatehouse.tenancy.Tenancy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcSchoolStore implements SchoolStore {
  private static final String SELECT =
      """
      select id, trust_id, office, name, address, jurisdiction, policy, version
      from schools.school
      """;

  private final JdbcClient database;

  JdbcSchoolStore(JdbcClient database) {
    this.database = database;
  }

  @Override
  public void add(Trust trust) {
    database
        .sql("insert into schools.trust (id, name) values (:id, :name)")
        .param("id", trust.id().value())
        .param("name", trust.name())
        .update();
  }

  @Override
  public Optional<Trust> trust(TrustId id) {
    return database
        .sql("select id, name from schools.trust where id = :id")
        .param("id", id.value())
        .query((row, _) ->
            new Trust(new TrustId(row.getObject("id", UUID.class)), row.getString("name")))
        .optional();
  }

  @Override
  public void add(School school) {
    values(
            """
            insert into schools.school (id, trust_id, office, name, address, jurisdiction, policy, version)
            values (:id, :trust, :office, :name, :address, :jurisdiction, :policy, :version)
            """,
            school)
        .update();
  }

  @Override
  public boolean save(School school) {
    return values(
                """
                update schools.school
                set trust_id = :trust, office = :office, name = :name, address = :address,
                  jurisdiction = :jurisdiction, policy = :policy, version = :version + 1
                where id = :id and version = :version
                """,
                school)
            .update()
        == 1;
  }

  private JdbcClient.StatementSpec values(String sql, School school) {
    return database
        .sql(sql)
        .param("id", school.id().value())
        .param("trust", school.trust().map(TrustId::value).orElse(null))
        .param("office", school.office())
        .param("name", school.name())
        .param("address", school.address().value())
        .param("jurisdiction", Jurisdictions.code(school.jurisdiction()))
        .param("policy", school.policy().orElse(null))
        .param("version", school.version());
  }

  @Override
  public void save(Contact contact) {
    var statement =
        database
            .sql(
                """
                insert into schools.contact (school_id, telephone, email, street, town, postcode)
                values (:school, :telephone, :email, :street, :town, :postcode)
                on conflict (school_id) do update set telephone = excluded.telephone, email = excluded.email,
                  street = excluded.street, town = excluded.town, postcode = excluded.postcode
                """)
            .param("school", Tenancy.school());
    for (var line : ContactLine.values()) {
      statement = statement.param(column(line), contact.line(line).orElse(null));
    }
    statement.update();
  }

  @Override
  public Contact contact() {
    return database
        .sql(
            """
            select telephone, email, street, town, postcode from schools.contact where school_id = :school
            """)
        .param("school", Tenancy.school())
        .query(JdbcSchoolStore::lines)
        .optional()
        .orElse(Contact.UNKNOWN);
  }

  private static Contact lines(ResultSet row, int number) throws SQLException {
    var lines = new EnumMap<ContactLine, String>(ContactLine.class);
    for (var line : ContactLine.values()) {
      var text = row.getString(column(line));
      if (text != null) {
        lines.put(line, text);
      }
    }
    return new Contact(lines);
  }

  private static String column(ContactLine line) {
    return line.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Optional<School> find(SchoolId id) {
    return database
        .sql(SELECT + "where id = :id")
        .param("id", id.value())
        .query(JdbcSchoolStore::school)
        .optional();
  }

  @Override
  public Optional<School> find(Address address) {
    return database
        .sql(SELECT + "where address = :address")
        .param("address", address.value())
        .query(JdbcSchoolStore::school)
        .optional();
  }

  @Override
  public List<School> ofTrust(TrustId trust) {
    return database
        .sql(SELECT + "where trust_id = :trust order by name, id")
        .param("trust", trust.value())
        .query(JdbcSchoolStore::school)
        .list();
  }

  @Override
  public List<School> named(String part, int limit) {
    return database
        .sql(SELECT + "where strpos(lower(name), lower(:part)) > 0 order by name, id limit :limit")
        .param("part", part)
        .param("limit", limit)
        .query(JdbcSchoolStore::school)
        .list();
  }

  @Override
  public List<SchoolId> ids() {
    return database
        .sql("select id from schools.school order by id")
        .query((row, _) -> new SchoolId(row.getObject("id", UUID.class)))
        .list();
  }

  @Override
  public boolean isEmpty() {
    return database
        .sql("select not exists (select from schools.school)")
        .query(Boolean.class)
        .single();
  }

  private static School school(ResultSet row, int number) throws SQLException {
    return new School(
        new SchoolId(row.getObject("id", UUID.class)),
        Optional.ofNullable(row.getObject("trust_id", UUID.class)).map(TrustId::new),
        row.getBoolean("office"),
        row.getString("name"),
        new Address(row.getString("address")),
        Jurisdiction.valueOf(row.getString("jurisdiction").toUpperCase(Locale.ROOT)),
        Optional.ofNullable(row.getString("policy")),
        row.getInt("version"));
  }
}
