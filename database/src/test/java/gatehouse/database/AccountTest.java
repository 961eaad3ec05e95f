package gatehouse.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// As whom PostgreSQL runs. The ordinary account of these tests is whoever runs them or, for root,
/// nobody.
@Timeout(180)
class AccountTest {

  private static final int NOBODY = 65534;

  @TempDir(factory = UnderTarget.class)
  Path folder;

  @BeforeEach
  void everybody_may_look_in() throws IOException {
    allow(folder, "rwxr-xr-x");
  }

  @Test
  void an_ordinary_account_needs_nothing_of_root() throws Exception {
    var home = Files.createDirectory(folder.resolve("home"));
    if (isRoot()) {
      Folders.give(home, NOBODY, NOBODY);
    }
    try (var _ = Child.start(asOrdinary(), copiedClassPath(), Map.of(), home).ready()) {
      assertThat(Folders.ownerOf(home.resolve("data"))).isEqualTo(ordinary());
    }
  }

  @Test
  void an_ordinary_account_is_told_that_a_home_is_not_its_own() throws Exception {
    var home = Files.createDirectory(folder.resolve("home"));
    allow(home, "r-xr-xr-x");
    try (var child = Child.start(asOrdinary(), copiedClassPath(), Map.of(), home)) {
      assertThat(child.output().readAllAsString())
          .startsWith("Gatehouse cannot write to its home " + home)
          .contains("Give the account that runs Gatehouse this folder");
    } finally {
      allow(home, "rwxr-xr-x");
    }
  }

  @Test
  void the_account_chosen_owns_what_it_writes() throws IOException {
    var account = Account.choose();
    assertThat(account instanceof Account.Ourselves).isNotEqualTo(isRoot());
    if (account instanceof Account.Ourselves ourselves) {
      assertThat(ourselves.uid()).isEqualTo(Folders.ownerOf(folder));
      assertThat(ourselves.steppingDown()).isEmpty();
    } else {
      assertThat(account.steppingDown()).isNotEmpty();
    }
  }

  private static boolean isRoot() throws IOException {
    return Account.ownNumber("Uid:") == 0;
  }

  private static int ordinary() throws IOException {
    return isRoot() ? NOBODY : Account.ownNumber("Uid:");
  }

  private static List<String> asOrdinary() throws IOException {
    return isRoot() ? new Account.Named("nobody", NOBODY, NOBODY).steppingDown() : List.of();
  }

  // A local repository in root's own folder cannot be read by anybody else.
  private String copiedClassPath() throws IOException {
    var copies = new ArrayList<String>();
    for (var entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      var path = Path.of(entry);
      var copy = folder.resolve(Integer.toString(copies.size()));
      copies.add(Files.isRegularFile(path) ? Files.copy(path, copy).toString() : entry);
    }
    return String.join(File.pathSeparator, copies);
  }

  private static void allow(Path file, String permissions) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
  }
}
