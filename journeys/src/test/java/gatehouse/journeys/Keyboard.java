package gatehouse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Clip;
import java.util.Arrays;
import java.util.Map;

/// A visitor's keyboard. Each stop of the Tab key must lie after the one before and must be seen.
final class Keyboard {
  private static final int PATIENCE = 80;

  /// Marks each stop to tell whether the next lies behind it; says where the focus is.
  private static final String STOP =
      """
      () => {
        const now = document.activeElement;
        if (!now || now === document.body) return null;
        const before = window.gatehouseStop;
        window.gatehouseStop = now;
        const box = now.getBoundingClientRect();
        return {
          name: now.outerHTML.slice(0, 120),
          ordered: !before || !before.isConnected
              || !!(before.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING),
          x: Math.max(0, box.x - 12), y: Math.max(0, box.y - 12),
          width: Math.min(box.width + 24, innerWidth), height: Math.min(box.height + 24, innerHeight)
        };
      }\
      """;

  private final Visitor visitor;
  private final Page page;

  Keyboard(Visitor visitor) {
    this.visitor = visitor;
    this.page = visitor.page();
  }

  void presses(String key) {
    page.keyboard().press(key);
  }

  void types(String text) {
    page.keyboard().type(text);
  }

  void tabsTo(Locator place) {
    for (int i = 0; i < PATIENCE && !visitor.isOn(place); i++) {
      tabs();
    }
    assertThat(visitor.isOn(place)).as("The Tab key reaches %s", place).isTrue();
  }

  /// Through all stops of the page; says how many there are.
  int tabsToTheEnd() {
    int stops = 0;
    while (tabs()) {
      stops++;
    }
    return stops;
  }

  /// To the next stop, unless there is none.
  boolean tabs() {
    presses("Tab");
    if (!(page.evaluate(STOP) instanceof Map<?, ?> stop)) {
      return false;
    }
    assertThat(stop.get("ordered")).as("Out of order: %s", stop.get("name")).isEqualTo(true);
    assertThat(isSeen(stop)).as("No visible focus: %s", stop.get("name")).isTrue();
    return true;
  }

  /// The place looks another way without the focus.
  private boolean isSeen(Map<?, ?> stop) {
    Page.ScreenshotOptions there = new Page.ScreenshotOptions().setClip(clip(stop));
    byte[] with = page.screenshot(there);
    page.evaluate("() => window.gatehouseStop.blur()");
    byte[] without = page.screenshot(there);
    page.evaluate("() => window.gatehouseStop.focus()");
    return !Arrays.equals(with, without);
  }

  private static Clip clip(Map<?, ?> stop) {
    return new Clip(
        number(stop, "x"), number(stop, "y"), number(stop, "width"), number(stop, "height"));
  }

  private static double number(Map<?, ?> stop, String name) {
    return stop.get(name) instanceof Number number ? number.doubleValue() : 0;
  }
}
