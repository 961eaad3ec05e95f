package gatehouse.journeys.kill;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// What the service said to a request.
///
/// @param location where it leads; empty if it leads nowhere
record Answer(int status, String location, String body) {
  private static final int SEE_OTHER = 303;
  private static final int FOUND = 302;

  boolean leads() {
    return status == SEE_OTHER || status == FOUND;
  }

  Document page() {
    return Jsoup.parse(body);
  }

  /// In a few words, for whoever reads the summary.
  String words() {
    var told = page().select(".govuk-error-summary, h1").eachText();
    return status + " " + location + " " + String.join(" / ", told);
  }
}
