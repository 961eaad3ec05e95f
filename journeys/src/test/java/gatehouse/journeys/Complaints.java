package gatehouse.journeys;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/// What goes wrong behind a page's face: errors on the console, requests that fail.
final class Complaints {
  /// The console's echo of an answer with an error status; answers are heard themselves.
  private static final String ECHO = "Failed to load resource";

  private static final int FIRST_ERROR = 400;

  private final List<String> heard = new ArrayList<>();
  private int status;

  static Complaints about(Page page) {
    Complaints complaints = new Complaints();
    page.onConsoleMessage(complaints::hear);
    page.onPageError(error -> complaints.heard.add("Script error: " + error));
    page.onRequestFailed(
        request -> complaints.heard.add("Failed: " + request.url() + " " + request.failure()));
    page.onResponse(complaints::hear);
    return complaints;
  }

  private void hear(ConsoleMessage message) {
    if (message.type().equals("error") && !message.text().startsWith(ECHO)) {
      heard.add("Console: " + message.text());
    }
  }

  private void hear(Response response) {
    if (response.request().isNavigationRequest()) {
      status = response.status();
    } else if (response.status() >= FIRST_ERROR) {
      heard.add(response.status() + " " + response.url());
    }
  }

  void add(String complaint) {
    heard.add(complaint);
  }

  /// The status of the page itself.
  int status() {
    return status;
  }

  List<String> heard() {
    return List.copyOf(heard);
  }
}
