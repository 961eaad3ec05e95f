package gatehouse.shell;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Finds a page's template by its record and renders it; templates are compiled with the code.
@Component
class Templates {
  private static final String BASE = "gatehouse.";
  private final TemplateEngine engine;

  Templates(TemplateEngine engine) {
    this.engine = engine;
  }

  Utf8ByteOutput render(Page page, Frame frame) {
    var output = new Utf8ByteOutput();
    engine.render(template(page.getClass()), Map.of("page", page, "frame", frame), output);
    return output;
  }

  static String template(Class<?> page) {
    return module(page) + "/" + name(page) + ".jte";
  }

  private static String module(Class<?> page) {
    var inside = page.getPackageName().substring(BASE.length());
    var dot = inside.indexOf('.');
    return dot < 0 ? inside : inside.substring(0, dot);
  }

  private static String name(Class<?> page) {
    var name = page.getSimpleName().replaceFirst("Page$", "");
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
