package gatehouse.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The browser, started once; its driver ends with this JVM.
final class Chromium {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  /// Nothing that a browser does on its own account: no updates, no calls home.
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static @Nullable BrowserType type;
  private static @Nullable Browser shared;

  private Chromium() {}

  static synchronized Browser shared() {
    if (shared == null) {
      shared =
          type()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(program())
                      .setHeadless(true)
                      .setArgs(FLAGS));
    }
    return shared;
  }

  /// A browser of its own that keeps in this folder what a browser keeps for its next start.
  static BrowserContext keeping(Path profile, String base, Screen screen) {
    return type()
        .launchPersistentContext(
            profile,
            new BrowserType.LaunchPersistentContextOptions()
                .setExecutablePath(program())
                .setHeadless(true)
                .setArgs(FLAGS)
                .setBaseURL(base)
                .setLocale("en-GB")
                .setViewportSize(screen.width(), screen.height()));
  }

  private static synchronized BrowserType type() {
    if (type == null) {
      type =
          Playwright.create(
                  new Playwright.CreateOptions()
                      .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
              .chromium();
    }
    return type;
  }

  private static Path program() {
    return Stream.concat(Stream.of("/usr/bin"), path())
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() ->
            new IllegalStateException(
                "The browser stories need Chromium (Debian, Ubuntu: apt-get install chromium)"));
  }

  private static Stream<String> path() {
    String path = System.getenv("PATH");
    return path == null ? Stream.of() : Stream.of(path.split(File.pathSeparator, -1));
  }
}
