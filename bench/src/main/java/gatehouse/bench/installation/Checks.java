package gatehouse.bench.installation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;

/// Has the record of every school checked from the database, as each head would by the button, a
/// few at a time: how long the whole installation takes.
public final class Checks {
  private static final String PATH = "/record/proof";
  private static final String WHOLE = "The record is whole";
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern ENTRIES =
      Pattern.compile("Each of the (?:first )?([0-9,]+) entries");

  private final HttpClient browser = HttpClient.newHttpClient();
  private final URI page;

  private Checks(URI address) {
    this.page = address.resolve(PATH);
  }

  /// `ADDRESS HOME PROCESS SCHOOLS AT_ONCE`
  public static void main(String[] arguments)
      throws IOException, SQLException, InterruptedException, ExecutionException {
    var checks = new Checks(URI.create(arguments[0]));
    var home = new Home(Path.of(arguments[1]));
    var processors = new Processors(Long.parseLong(arguments[2]), home.postmaster());
    try (var database = home.connect();
        var statement = database.createStatement()) {
      statement.execute("update signin.session set seen = now(), proof_at = now()");
    }
    var schools = Integer.parseInt(arguments[3]);
    checks.all(Math.min(schools, 20), Integer.parseInt(arguments[4]));
    var begun = System.nanoTime();
    var service = processors.ofService();
    var server = processors.ofDatabase();
    var entries = checks.all(schools, Integer.parseInt(arguments[4]));
    System.out.printf(
        Locale.ROOT,
        "%d records of %,d entries checked from the database in %.1f s; %.1f s of the service, %.1f s"
            + " of the database%n",
        schools,
        entries,
        (System.nanoTime() - begun) / 1e9,
        (processors.ofService() - service) / 1000,
        (processors.ofDatabase() - server) / 1000);
  }

  private long all(int schools, int atOnce) throws InterruptedException, ExecutionException {
    try (var heads = Executors.newFixedThreadPool(atOnce)) {
      var checked = new ArrayList<Future<Long>>();
      for (var school = 0; school < schools; school++) {
        var cookie = UsedMost.RECORD.cookie(school);
        checked.add(heads.submit(() -> check(cookie)));
      }
      return sum(checked);
    }
  }

  private static long sum(List<Future<Long>> checked)
      throws InterruptedException, ExecutionException {
    var sum = 0L;
    for (var each : checked) {
      sum += each.get();
    }
    return sum;
  }

  /// Returns how many entries were found whole.
  ///
  /// @throws IOException if the record was not
  private long check(String session) throws IOException, InterruptedException {
    var form = browser.send(request(session).GET().build(), BodyHandlers.ofString());
    var token = URLEncoder.encode(found(TOKEN, form.body()), UTF_8);
    var cookies = session + given(form);
    var answer =
        browser.send(
            request(cookies)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + token))
                .build(),
            BodyHandlers.ofString());
    if (!answer.body().contains(WHOLE)) {
      throw new IOException("Not whole: " + answer.statusCode() + " " + answer.body());
    }
    return Long.parseLong(found(ENTRIES, answer.body()).replace(",", ""));
  }

  private HttpRequest.Builder request(String cookies) {
    return HttpRequest.newBuilder(page).header("Cookie", cookies);
  }

  private static String given(HttpResponse<String> form) {
    var cookies = new StringBuilder();
    form.headers()
        .allValues("Set-Cookie")
        .forEach(cookie -> cookies.append("; ").append(cookie.split(";", 2)[0]));
    return cookies.toString();
  }

  private static String found(Pattern pattern, String page) throws IOException {
    var found = pattern.matcher(page);
    if (!found.find()) {
      throw new IOException(pattern + " is not in: " + page);
    }
    return found.group(1);
  }
}
