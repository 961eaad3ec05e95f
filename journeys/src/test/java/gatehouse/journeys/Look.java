package gatehouse.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What everybody may expect of every page: no barrier that axe can find, nothing that runs out of
/// a narrow screen or grows out of a wide one when text is enlarged.
final class Look {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final List<Integer> NARROW = List.of(320, 390);

  /// Pages looked at before, with the width; axe takes a second for each.
  private static final Set<String> SEEN = new HashSet<>();

  private static final String SIDEWAYS =
      """
      () => {
        const width = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= width) return '';
        const wide = [...document.querySelectorAll('body *')]
            .filter(e => e.getBoundingClientRect().right > width + 1);
        return wide.slice(0, 5).map(e => e.outerHTML.slice(0, 160)).join(' | ') || 'something';
      }\
      """;

  private Look() {}

  /// The faults of a page that was not looked at before, in words.
  static List<String> at(Page page, Screen screen, boolean script) {
    List<String> faults = new ArrayList<>();
    if (SEEN.add(screen + " " + script + " " + page.url().replaceFirst("#.*", ""))) {
      if (script) {
        faults.addAll(barriers(page));
      }
      faults.addAll(overflows(page, screen));
    }
    return faults.stream().map(fault -> page.url() + " " + fault).toList();
  }

  private static List<String> barriers(Page page) {
    AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true).withTags(RULES);
    return axe.analyze().getViolations().stream().map(Look::told).toList();
  }

  private static String told(Rule rule) {
    String where = rule.getNodes().getFirst().getHtml();
    return rule.getId() + ": " + rule.getHelp() + " (" + rule.getNodes().size() + ") " + where;
  }

  private static List<String> overflows(Page page, Screen screen) {
    List<String> faults = new ArrayList<>();
    Object place = page.evaluate("() => window.scrollY");
    for (int width : NARROW) {
      page.setViewportSize(width, screen.height());
      overflow(page).ifPresent(wide -> faults.add("too wide at " + width + ": " + wide));
    }
    page.setViewportSize(Screen.DESKTOP.width(), screen.height());
    page.evaluate("() => { document.documentElement.style.fontSize = '200%'; }");
    overflow(page).ifPresent(wide -> faults.add("too wide with text twice the size: " + wide));
    page.evaluate("() => { document.documentElement.style.fontSize = ''; }");
    page.setViewportSize(screen.width(), screen.height());
    page.evaluate("place => window.scrollTo(0, place)", place);
    return faults;
  }

  private static Optional<String> overflow(Page page) {
    return Optional.of(String.valueOf(page.evaluate(SIDEWAYS))).filter(wide -> !wide.isEmpty());
  }
}
