package gatehouse.installation;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps a demonstration and a school apart: a home is one or the other for ever.
@Component
class Purpose implements InitializingBean {
  private final JdbcClient database;
  private final boolean demonstration;

  Purpose(JdbcClient database, InstallationSettings settings) {
    this.database = database;
    this.demonstration = settings.demonstration();
  }

  @Override
  public void afterPropertiesSet() {
    declare();
    if (demonstration != declared()) {
      throw new Refused(
          demonstration
              ? "These data are a school's own: a demonstration needs another home or database."
              : "These data are a demonstration's: a school needs another home or database.");
    }
  }

  private void declare() {
    database
        .sql(
            """
            insert into installation.purpose (demonstration) values (:demonstration)
            on conflict do nothing
            """)
        .param("demonstration", demonstration)
        .update();
  }

  private boolean declared() {
    return database
        .sql("select demonstration from installation.purpose")
        .query(Boolean.class)
        .single();
  }
}
