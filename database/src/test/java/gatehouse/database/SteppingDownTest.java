package gatehouse.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// PostgreSQL refuses root: the ways round. Only root can give files to another account, so these
/// need root; what holds for everybody is in [AccountTest].
@Timeout(180)
class SteppingDownTest {

  private static final int NOBODY = 65534;

  @TempDir(factory = UnderTarget.class)
  Path folder;

  @BeforeEach
  void only_for_root() throws IOException {
    assumeTrue(Account.ownNumber("Uid:") == 0);
    openToAll(folder);
  }

  @Test
  void where_user_namespaces_are_forbidden_another_account_gets_the_data_and_back_again()
      throws Exception {
    var home = folder.resolve("home");
    LocalPostgres.start(home, TemporaryPostgres.settings()).close();
    assertThat(Folders.ownerOf(home.resolve("data"))).isZero();
    try (var _ = Child.start(List.of(), classPath(), withoutNamespaces(), home).ready()) {
      var account = Account.Named.fromPasswords();
      var postmaster = new Leftovers(home.resolve("data")).orphan().orElseThrow();
      assertThat(Folders.ownerOf(Path.of("/proc", Long.toString(postmaster.pid()))))
          .isEqualTo(account.uid());
      assertThat(Folders.ownerOf(home.resolve("data"))).isEqualTo(account.uid());
      assertThat(Folders.ownerOf(home.resolve("secrets"))).isZero();
    }
    LocalPostgres.start(home, TemporaryPostgres.settings()).close();
    assertThat(Folders.ownerOf(home.resolve("data/base"))).isZero();
  }

  @Test
  void another_account_makes_the_data_from_the_first() throws Exception {
    var home = folder.resolve("home");
    try (var _ = Child.start(List.of(), classPath(), withoutNamespaces(), home).ready()) {
      assertThat(new Leftovers(home.resolve("data")).orphan()).isPresent();
    }
  }

  @Test
  void an_orphan_of_the_other_account_is_stopped_too() throws Exception {
    var home = folder.resolve("home");
    try (var child = Child.start(List.of(), classPath(), withoutNamespaces(), home).ready()) {
      child.kill();
    }
    var data = new Leftovers(home.resolve("data"));
    var orphan = data.orphan().orElseThrow();
    try (var _ = LocalPostgres.start(home, TemporaryPostgres.settings())) {
      assertThat(data.orphan().orElseThrow()).isNotEqualTo(orphan);
      assertThat(data.processes()).doesNotContain(orphan);
    }
  }

  @Test
  void an_account_that_may_not_enter_the_folder_is_named() throws IOException {
    var shut = Files.createDirectory(folder.resolve("shut"));
    Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("rwx------"));
    var nobody = new Account.Named("nobody", NOBODY, NOBODY);
    var refusal = catchThrowableOfType(CannotStart.class, () -> nobody.requireEntry(shut));
    assertThat(refusal.problem()).isEqualTo(new StartProblem.AccountShutOut("nobody", shut));
  }

  private static String classPath() {
    return System.getProperty("java.class.path");
  }

  private Map<String, String> withoutNamespaces() throws IOException {
    var unshare = Files.createDirectory(folder.resolve("bin")).resolve("unshare");
    Files.writeString(
        unshare, "#!/bin/sh\necho 'unshare failed: Operation not permitted'\nexit 1\n");
    openToAll(unshare);
    return Map.of("PATH", unshare.getParent() + File.pathSeparator + System.getenv("PATH"));
  }

  private static void openToAll(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
