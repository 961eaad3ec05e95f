package gatehouse.shell;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.shell.Fixtures.Example;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Our components give the HTML of the published examples, for every example that uses only options
/// we offer.
///
/// Seen to fail: 13 examples by leaving `aria-describedby` out of govuk/fieldset.
class ComponentsTest {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, ComponentsTest.class.getClassLoader(), "templates");

  static {
    ENGINE.setBinaryStaticContent(true);
  }

  /// Component, our template, and how an example's options become our parameters.
  private static final Map<String, UnaryOperator<Options>> COMPONENTS =
      Map.ofEntries(
          entry("button", Components::button),
          entry("label", Components::label),
          entry("hint", Components::hint),
          entry("error-message", Components::errorMessage),
          entry("fieldset", Components::fieldset),
          entry("input", Components::input),
          entry("file-upload", Components::fileUpload),
          entry("select", Components::select),
          entry("radios", Components::radios),
          entry("checkboxes", Components::checkboxes),
          entry("error-summary", Components::errorSummary),
          entry("tag", Components::tag),
          entry("inset-text", Components::insetText),
          entry("warning-text", Components::warningText),
          entry("details", Components::details),
          entry("breadcrumbs", Components::breadcrumbs),
          entry("back-link", Components::backLink),
          entry("notification-banner", Components::notificationBanner),
          entry("panel", Components::panel),
          entry("pagination", Components::pagination));

  private record Case(String component, Example example, Map<String, Object> parameters) {
    String title() {
      return component + ": " + example.name();
    }

    void check() {
      var output = new StringOutput();
      ENGINE.render("govuk/" + camelCase(component) + ".jte", parameters, output);
      assertThat(normal(output.toString())).isEqualTo(normal(example.html()));
    }
  }

  @TestFactory
  List<DynamicTest> componentsGiveThePublishedHtml() {
    return cases().stream()
        .map(each -> DynamicTest.dynamicTest(each.title(), each::check))
        .toList();
  }

  @Test
  void everyComponentHasExamples() {
    assertThat(cases().stream().map(Case::component).distinct()).hasSameSizeAs(COMPONENTS.keySet());
    assertThat(cases()).hasSizeGreaterThan(80);
  }

  private static List<Case> cases() {
    var cases = new ArrayList<Case>();
    COMPONENTS.forEach((component, reading) -> {
      for (var example : new Fixtures(component).examples()) {
        var options = reading.apply(new Options(example.options()));
        if (options.supported()) {
          cases.add(new Case(component, example, options.parameters()));
        }
      }
    });
    return cases;
  }

  private static String camelCase(String component) {
    var words = component.split("-");
    for (int i = 1; i < words.length; i++) {
      words[i] = Character.toUpperCase(words[i].charAt(0)) + words[i].substring(1);
    }
    return String.join("", words);
  }

  /// The same elements, attributes and words, whatever the white space between them.
  private static String normal(String html) {
    var body =
        Jsoup.parseBodyFragment(html.replaceAll("\\s+", " ").replace("> ", ">").replace(" <", "<"))
            .body();
    body.getAllElements().forEach(element -> Normal.attributes(element.attributes()));
    return body.html();
  }
}
