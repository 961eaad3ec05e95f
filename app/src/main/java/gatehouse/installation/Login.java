package gatehouse.installation;

import gatehouse.database.ConnectionDetails;

/// One of the two logins, in the words of Spring Boot, which has an interface for each user of a
/// database and no common one.
abstract class Login {
  private final ConnectionDetails login;

  Login(ConnectionDetails login) {
    this.login = login;
  }

  public String getUsername() {
    return login.user();
  }

  public String getPassword() {
    return login.password();
  }

  public String getJdbcUrl() {
    return login.jdbcUrl();
  }
}
