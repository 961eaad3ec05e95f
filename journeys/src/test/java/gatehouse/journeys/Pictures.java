package gatehouse.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/// Takes the pictures of the README: `script/screenshots`.
final class Pictures {
  private static final int PHONE = 390;
  private static final int DESKTOP = 1000;
  private static final String ANSWER =
      "/answer?policy=holy-cross&actor=headteacher&act=accept_friend_request"
          + "&counterpart=current_pupil&channel=private_account";

  private static final List<Picture> ALL =
      List.of(
          new Picture("start", "/", DESKTOP, 900),
          new Picture("question", "/ask?policy=holy-cross&actor=headteacher", DESKTOP, 760),
          new Picture("answer", ANSWER, DESKTOP, 960),
          new Picture("answer-on-a-phone", ANSWER, PHONE, 844),
          new Picture("policy", "/policies/holy-cross", DESKTOP, 900),
          new Picture("check-up", "/policies/clarendon-cottage/check-up", DESKTOP, 900),
          new Picture(
              "comparison",
              "/compare/holy-cross/cerne-abbas?act=accept_friend_request",
              DESKTOP,
              1000),
          new Picture("matrix", "/compare/matrix", DESKTOP, 900),
          new Picture("home", "/home", DESKTOP, 900, "ambercombe"),
          new Picture("signatures", "/signing", DESKTOP, 900, "larkmere"));

  private Pictures() {}

  /// A page's first screen.
  ///
  /// @param school of whose head it is the page; empty if it is everybody's
  private record Picture(String name, String path, int width, int height, String school) {
    Picture(String name, String path, int width, int height) {
      this(name, path, width, height, "");
    }

    void take(Browser browser, Path folder) {
      Browser.NewContextOptions options =
          new Browser.NewContextOptions()
              .setBaseURL(Service.address())
              .setLocale("en-GB")
              .setViewportSize(width, height);
      try (BrowserContext context = browser.newContext(options)) {
        Page page = context.newPage();
        if (!school.isEmpty()) {
          page.navigate("/sign-in/" + school + "/demonstration");
          page.locator("main button").first().click();
        }
        page.navigate(path);
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
      }
    }
  }

  /// Takes them into the folder named.
  static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    ALL.forEach(picture -> picture.take(Chromium.shared(), folder));
    System.exit(0);
  }
}
