package gatehouse.shell;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the published options of each component become the parameters of our template.
final class Components {
  private Components() {}

  static Options button(Options options) {
    return element(options)
        .put("content", options.content("/text", "/html"))
        .put("href", options.text("/href"))
        .put("name", options.text("/name"))
        .put("value", options.text("/value"))
        .put("style", options.modifier("/classes", "govuk-button--"))
        .put("start", options.flag("/isStartButton"))
        .put("disabled", options.flag("/disabled"))
        .put("preventDoubleClick", flagOrNull(options, "/preventDoubleClick"));
  }

  /// We offer no input and no link without an address, so their examples stay unread and are left
  /// out.
  static Options element(Options options) {
    var element = options.has("/href") ? "a" : "button";
    return options.has("/element", element) ? options.read("/element") : options;
  }

  private static @Nullable Boolean flagOrNull(Options options, String path) {
    var text = options.text(path);
    return text == null ? null : Boolean.valueOf(text);
  }

  static Options label(Options options) {
    return options
        .needs("/text")
        .put("text", options.text("/text", ""))
        .put("target", options.text("/for"))
        .put("size", options.modifier("/classes", "govuk-label--"))
        .put("pageHeading", options.flag("/isPageHeading"));
  }

  static Options hint(Options options) {
    return options.put("content", options.content("/text", "/html")).put("id", options.text("/id"));
  }

  static Options errorMessage(Options options) {
    return options.put("text", options.text("/text", "")).put("id", options.text("/id"));
  }

  static Options fieldset(Options options) {
    return legend(options.put("legend", options.text("/legend/text", "")), "/legend")
        .put("describedBy", options.text("/describedBy"))
        .put("content", content(options));
  }

  private static gg.jte.Content content(Options options) {
    var content = options.content("/text", "/html");
    return content == null ? out -> {} : content;
  }

  private static Options legend(Options options, String path) {
    return options
        .put("size", options.modifier(path + "/classes", "govuk-fieldset__legend--"))
        .put("pageHeading", options.flag(path + "/isPageHeading"));
  }

  static Options input(Options options) {
    var width = options.modifier("/classes", "govuk-input--width-");
    return options
        .put("field", options.field("/id", "/label/text"))
        .put("size", options.modifier("/label/classes", "govuk-label--"))
        .put("pageHeading", options.flag("/label/isPageHeading"))
        .put("value", options.text("/value"))
        .put("type", options.text("/type", "text"))
        .put("width", width == null ? null : Integer.valueOf(width))
        .put("autocomplete", options.text("/autocomplete"))
        .put("inputmode", options.text("/inputmode"))
        .put("spellcheck", options.text("/spellcheck"));
  }

  static Options fileUpload(Options options) {
    return options
        .put("field", options.field("/id", "/label/text"))
        .put("size", options.modifier("/label/classes", "govuk-label--"))
        .put("pageHeading", options.flag("/label/isPageHeading"))
        .put("accept", options.text("/attributes/accept"));
  }

  static Options select(Options options) {
    return options
        .put("field", options.field("/id", "/label/text"))
        .put("size", options.modifier("/label/classes", "govuk-label--"))
        .put("pageHeading", options.flag("/label/isPageHeading"))
        .put("choices", options.choices())
        .put("value", chosen(options, "/selected", "/value").stream().findFirst().orElse(null));
  }

  static Options radios(Options options) {
    var classes = options.text("/classes", "");
    return legend(options.needs("/fieldset"), "/fieldset/legend")
        .put("field", options.field("/idPrefix", "/fieldset/legend/text"))
        .put("inline", classes.contains("--inline"))
        .put("small", classes.contains("--small"))
        .put("choices", options.choices())
        .put("value", chosen(options, "/checked", "/value").stream().findFirst().orElse(null));
  }

  static Options checkboxes(Options options) {
    return legend(options.needs("/fieldset"), "/fieldset/legend")
        .put("field", options.field("/idPrefix", "/fieldset/legend/text"))
        .put("small", "small".equals(options.modifier("/classes", "govuk-checkboxes--")))
        .put("choices", options.choices())
        .put("values", new HashSet<>(chosen(options, "/checked", "/values")));
  }

  private static List<String> chosen(Options options, String mark, String whole) {
    var chosen = new ArrayList<String>();
    for (int i = 0; i < options.size("/items"); i++) {
      var item = "/items/" + i;
      if (options.has(item + mark, "false")) {
        options.needs(item + ": we mark no choice as not chosen");
      }
      if (options.flag(item + mark)) {
        chosen.add(options.text(item + "/value", ""));
      }
    }
    for (int i = 0; i < options.size(whole); i++) {
      chosen.add(options.text(whole + "/" + i, ""));
    }
    var one = options.size(whole) == 0 ? options.text(whole, "") : "";
    return one.isEmpty() ? chosen : List.of(one);
  }

  static Options errorSummary(Options options) {
    return options
        .needs("/errorList")
        .put("title", options.text("/titleText", "There is a problem"))
        .put("errors", links(options, "/errorList"));
  }

  private static List<Link> links(Options options, String path) {
    var links = new ArrayList<Link>();
    for (int i = 0; i < options.size(path); i++) {
      links.add(link(options, path + "/" + i));
    }
    return links;
  }

  private static Link link(Options options, String path) {
    options.needs(path + "/href");
    return new Link(options.text(path + "/text", ""), options.text(path + "/href", ""));
  }

  static Options tag(Options options) {
    return options
        .put("content", options.content("/text", "/html"))
        .put("colour", options.modifier("/classes", "govuk-tag--"));
  }

  static Options insetText(Options options) {
    return options.put("content", options.content("/text", "/html")).put("id", options.text("/id"));
  }

  static Options warningText(Options options) {
    return options
        .put("content", options.content("/text", "/html"))
        .put("fallback", options.text("/iconFallbackText"));
  }

  static Options details(Options options) {
    return options
        .put("summary", options.text("/summaryText", ""))
        .put("content", options.content("/text", "/html"))
        .put("id", options.text("/id"))
        .put("open", options.flag("/open"));
  }

  static Options breadcrumbs(Options options) {
    return options
        .put("trail", links(options, "/items"))
        .put("collapse", options.flag("/collapseOnMobile"));
  }

  static Options backLink(Options options) {
    return options
        .put("href", options.text("/href", "#"))
        .put("text", options.text("/text", "Back"));
  }

  static Options notificationBanner(Options options) {
    return options
        .put("content", options.content("/nothing", "/html"))
        .put("success", "success".equals(options.modifier("/type", "")))
        .put("title", options.text("/titleText"));
  }

  static Options panel(Options options) {
    return options
        .put("title", options.text("/titleText", ""))
        .put("content", options.content("/text", "/html"));
  }

  static Options pagination(Options options) {
    return options
        .put("previous", neighbour(options, "/previous"))
        .put("next", neighbour(options, "/next"));
  }

  private static @Nullable Link neighbour(Options options, String path) {
    options.text(path + "/text");
    var label = options.text(path + "/labelText");
    return label == null ? null : new Link(label, options.text(path + "/href", ""));
  }
}
