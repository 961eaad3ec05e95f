package gatehouse.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Somebody with a browser. Every page that is reached is looked at; what is wrong with it, or went
/// wrong behind it, comes out when the visitor leaves.
final class Visitor implements AutoCloseable {
  private static final Pattern VERDICT = Pattern.compile("^Answer:\\s*\\S.*");
  private static final Page.GetByRoleOptions TOP = new Page.GetByRoleOptions().setLevel(1);
  private static final int OK = 200;
  private static final int BAD_REQUEST = 400;

  private final BrowserContext context;
  private final Page page;
  private final Screen screen;
  private final boolean script;
  private final Complaints complaints;

  private Visitor(Screen screen, boolean script, String base) {
    this(
        screen,
        script,
        Chromium.shared()
            .newContext(
                new Browser.NewContextOptions()
                    .setBaseURL(base)
                    .setLocale("en-GB")
                    .setJavaScriptEnabled(script)
                    .setViewportSize(screen.width(), screen.height())));
  }

  private Visitor(Screen screen, boolean script, BrowserContext context) {
    this.screen = screen;
    this.script = script;
    this.context = context;
    page = context.newPage();
    complaints = Complaints.about(page);
  }

  static Visitor at(Screen screen) {
    return new Visitor(screen, true, Service.address());
  }

  /// At another service than the stories share.
  static Visitor at(Screen screen, String base) {
    return new Visitor(screen, true, base);
  }

  /// With a browser that keeps in this folder what a browser keeps for its next start.
  static Visitor keeping(Path profile, String base) {
    return new Visitor(Screen.DESKTOP, true, Chromium.keeping(profile, base, Screen.DESKTOP));
  }

  static Visitor withoutScript() {
    return new Visitor(Screen.DESKTOP, false, Service.address());
  }

  Page page() {
    return page;
  }

  void opens(String path) {
    arrives(() -> page.navigate(path), OK);
  }

  /// Becomes the first of a demonstration school whose roles read like this.
  void becomes(String school, String roles) {
    opens("/sign-in/" + school + "/demonstration");
    Locator told = page.locator("p").filter(hasText(Pattern.compile(roles)));
    Locator card = page.locator(".gatehouse-card").filter(has(told)).first();
    arrives(card.getByRole(AriaRole.BUTTON)::click, OK);
  }

  private static Locator.FilterOptions hasText(Pattern text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static Locator.FilterOptions has(Locator part) {
    return new Locator.FilterOptions().setHas(part);
  }

  /// Where the links of this page lead to within the service, without places on a page.
  List<String> links() {
    Object found =
        page.evaluate(
            """
            () => [...document.querySelectorAll('a[href]')]
                .filter(a => a.origin === location.origin)
                .map(a => a.pathname + a.search)
            """);
    return ((List<?>) found).stream().map(String::valueOf).distinct().toList();
  }

  /// Back to the page before.
  void goesBack() {
    arrives(page::goBack, OK);
  }

  void opensInVain(String path, int status) {
    arrives(() -> page.navigate(path), status);
  }

  void follows(String link) {
    follows(link(link));
  }

  void follows(Locator link) {
    arrives(link::click, OK);
  }

  void presses(String button) {
    arrives(button(button)::click, OK);
  }

  /// Presses a button and is told that something is missing or wrong.
  void pressesInVain(String button) {
    arrives(button(button)::click, BAD_REQUEST);
  }

  /// Answers the question shown.
  void answers(String answer) {
    chooses(answer);
    presses("Continue");
  }

  /// Answers every question that still comes: with what is known, or else with the way out that the
  /// page offers.
  void tells(Map<String, String> known) {
    while (button("Continue").count() > 0) {
      String question = page.getByRole(AriaRole.HEADING, TOP).innerText();
      boolean many = field("None of these").count() > 0;
      answers(known.getOrDefault(question, many ? "None of these" : "I do not know"));
    }
  }

  /// The answer's verdict, in words.
  String verdict() {
    return main().getByText(VERDICT).innerText().replaceFirst("Answer:\\s*", "");
  }

  void choosesIn(String group, String label) {
    page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(group))
        .getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
        .check();
  }

  void chooses(String label) {
    field(label).check();
  }

  void picks(String list, String entry) {
    field(list).selectOption(entry);
  }

  void types(String label, String text) {
    field(label).fill(text);
  }

  void sees(String text) {
    assertThat(main().getByText(text).first()).isVisible();
  }

  void seesNot(String text) {
    assertThat(main().getByText(text)).hasCount(0);
  }

  void seesHeading(String heading) {
    assertThat(heading(heading)).isVisible();
  }

  /// Whether the address leads to a place on the page, and that place is on the screen.
  void standsAt(String place) {
    assertThat(URI.create(page.url()).getFragment()).isEqualTo(place);
    assertThat(page.locator("[id='" + place + "']")).isInViewport();
  }

  Locator heading(String name) {
    return page.getByRole(
        AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first();
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator field(String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  Locator main() {
    return page.getByRole(AriaRole.MAIN);
  }

  /// Whether the keyboard's focus is there.
  boolean isOn(Locator place) {
    return Boolean.TRUE.equals(place.evaluate("place => place === document.activeElement"));
  }

  /// Moves on, waits for the other page, and looks at it.
  void arrives(Runnable move, int status) {
    page.evaluate("() => { document.documentElement.dataset.left = 'yes'; }");
    move.run();
    assertThat(page.locator("html[data-left]")).hasCount(0);
    page.waitForLoadState();
    assertThat(complaints.status()).as("Status of %s", page.url()).isEqualTo(status);
    Look.at(page, screen, script).forEach(complaints::add);
  }

  @Override
  public void close() {
    try (context) {
      assertThat(complaints.heard()).as("What is wrong with the pages").isEmpty();
    }
  }
}
