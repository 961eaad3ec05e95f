package gatehouse.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/// The few questions to a server whose wrong answer would mix up schools or lose their record:
/// cheap enough to be asked before each start, by the service's own login.
public record GravestChecks(Connection asApp) {

  /// What was found, the good too.
  public List<Finding> findings() {
    return List.of(
        Check.ask("role of the service", new AppRoleCheck(asApp)::look),
        Check.ask("schools kept apart", new ApartCheck(asApp)::look),
        Check.ask("fsync", this::fsync));
  }

  private Finding fsync() throws SQLException {
    var asked = "select setting from pg_settings where name = 'fsync'";
    return new SettingChecks(Map.of("fsync", new Questions(asApp).one(asked))).fsync();
  }
}
