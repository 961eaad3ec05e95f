package gatehouse.journeys.kill;

import gatehouse.database.Postgres;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// How a node is started: as the launcher does, with our database and our mail server.
///
/// @param jar the service, unpacked
/// @param cache the start-up cache that was made for it
/// @param folder where homes, keys and logs of this run lie
record Launch(Path jar, Path cache, Path folder, Postgres database, int mailPort) {
  List<String> command(int node) {
    var words = new ArrayList<String>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xms48m", "-Xmx640m"));
    words.addAll(List.of("-Xlog:aot=off", "-Xlog:cds=off", "-XX:AOTCache=" + cache));
    words.addAll(List.of("-Dspring.aot.enabled=true", "-Duser.timezone=Asia/Tokyo"));
    words.addAll(List.of("-jar", jar.toString(), "serve", "--demo", "--port", "0"));
    words.addAll(List.of("--home", folder.resolve("home-" + node).toString()));
    words.addAll(List.of("--database-url", database.owner().jdbcUrl()));
    return words;
  }

  /// A part is made when it is first asked for: nothing else differs from the launcher's service,
  /// and a start costs two thirds.
  Map<String, String> environment() {
    return Map.of(
        "SPRING_MAIN_LAZY_INITIALIZATION",
        "true",
        "GATEHOUSE_DATABASE_USER",
        database.owner().user(),
        "GATEHOUSE_DATABASE_PASSWORD",
        database.owner().password(),
        "GATEHOUSE_DATABASE_APP_PASSWORD",
        database.app().password(),
        "GATEHOUSE_KEYS",
        folder.resolve("keys").toString(),
        "GATEHOUSE_MAIL_HOST",
        "127.0.0.1",
        "GATEHOUSE_MAIL_PORT",
        Integer.toString(mailPort),
        "GATEHOUSE_MAIL_SECURITY",
        "none",
        "GATEHOUSE_MAIL_FROM",
        "gatehouse@wendlebury.example");
  }

  Path log(int node) {
    return folder.resolve("node-" + node + ".log");
  }

  Launch on(Postgres other) {
    return new Launch(jar, cache, folder, other, mailPort);
  }
}
