package gatehouse.house.forms;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;

/// What the service answered to one request.
record Answer(String verb, String path, int status, HttpHeaders headers, String body) {
  private static final Pattern OURS = Pattern.compile("^http://127\\.0\\.0\\.1:\\d+");

  Document page() {
    return Jsoup.parse(body);
  }

  boolean isPage() {
    return header("Content-Type").toLowerCase(Locale.ROOT).startsWith("text/html");
  }

  boolean isRedirect() {
    return status >= 300 && status < 400;
  }

  boolean isRefusal() {
    return status >= 400 && status < 500;
  }

  /// For what no test tries: it must be taken.
  Answer orElseThrow() {
    if (status >= 400) {
      throw new IllegalStateException(
          words() + " " + page().select(".govuk-error-summary, h1").text());
    }
    return this;
  }

  /// Where it leads, with us as a path; empty if nowhere.
  String leadsTo() {
    return OURS.matcher(header("Location")).replaceFirst("");
  }

  String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /// Every address that it was asked at, leads to, or links to.
  List<String> addresses() {
    var elements = isPage() ? page().select("[href], [src], form[action]") : new Elements();
    return Stream.concat(
            Stream.of(path, leadsTo()),
            elements.stream()
                .map(each -> each.attr("href") + each.attr("src") + each.attr("action")))
        .toList();
  }

  String words() {
    return verb + " " + path + ": " + status;
  }
}
