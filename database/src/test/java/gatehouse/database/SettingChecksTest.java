package gatehouse.database;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.database.Finding.Failure;
import gatehouse.database.Finding.Ok;
import gatehouse.database.Finding.Warning;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingChecksTest {

  private static final Map<String, String> SOUND =
      Map.of(
          "server_version_num", "180006",
          "fsync", "on",
          "full_page_writes", "on",
          "synchronous_commit", "on",
          "data_checksums", "on",
          "password_encryption", "scram-sha-256",
          "server_encoding", "UTF8",
          "max_connections", "32");

  @Test
  void a_sound_server_has_no_troubles() {
    assertThat(new SettingChecks(SOUND).findings()).allMatch(Ok.class::isInstance);
  }

  @Test
  void a_server_that_says_nothing_is_not_taken_for_sound() {
    assertThat(new SettingChecks(Map.of()).findings()).noneMatch(Ok.class::isInstance);
  }

  @ParameterizedTest
  @CsvSource({
    "fsync, off",
    "full_page_writes, off",
    "synchronous_commit, off",
    "data_checksums, off",
    "password_encryption, md5",
    "server_encoding, SQL_ASCII",
    "server_version_num, 140011"
  })
  void what_endangers_the_data_is_a_failure(String name, String value) {
    assertThat(trouble(name, value)).isInstanceOf(Failure.class);
  }

  @ParameterizedTest
  @CsvSource({"max_connections, 10", "server_version_num, 150004", "server_version_num, 170002"})
  void what_only_hinders_is_a_warning(String name, String value) {
    assertThat(trouble(name, value)).isInstanceOf(Warning.class);
  }

  @ParameterizedTest
  @CsvSource({"synchronous_commit, remote_apply", "server_version_num, 190000"})
  void what_is_better_than_asked_is_fine(String name, String value) {
    assertThat(with(name, value).findings()).allMatch(Ok.class::isInstance);
  }

  private static Finding trouble(String name, String value) {
    var findings = with(name, value).findings();
    var troubles = findings.stream().filter(finding -> !(finding instanceof Ok)).toList();
    assertThat(troubles).hasSize(1);
    return troubles.getFirst();
  }

  private static SettingChecks with(String name, String value) {
    var settings = new HashMap<>(SOUND);
    settings.put(name, value);
    return new SettingChecks(settings);
  }
}
