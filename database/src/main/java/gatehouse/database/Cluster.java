package gatehouse.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;

/// The data folder as it must be before a server may open it.
record Cluster(Home home, Account account, Programs programs) {

  private static final String WHO_MAY_CONNECT =
      """
      # Written by Gatehouse at each start.
      host all all 127.0.0.1/32 scram-sha-256
      """;

  void prepare() throws IOException {
    Home.privateFolder(home.logs());
    if (!Files.exists(home.data())) {
      new NewCluster(this).create();
    }
    requireOurVersion();
    requireSecret();
    account.letInto(home);
    Files.writeString(home.data().resolve("pg_hba.conf"), WHO_MAY_CONNECT);
  }

  private void requireOurVersion() throws IOException {
    try {
      var found = Files.readString(home.data().resolve("PG_VERSION")).strip();
      if (!found.equals(Integer.toString(Programs.MAJOR))) {
        throw new CannotStart(new StartProblem.OtherVersion(home.data(), found, Programs.MAJOR));
      }
    } catch (NoSuchFileException e) {
      throw new CannotStart(new StartProblem.DataUnreadable(home.data(), "no PG_VERSION"), e);
    }
  }

  private void requireSecret() {
    if (!Files.exists(home.secrets().ownerFile())) {
      throw new CannotStart(new StartProblem.SecretMissing(home.secrets().ownerFile()));
    }
  }
}
