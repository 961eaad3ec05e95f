package gatehouse.house.forms;

import gatehouse.access.Guarded;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/// Which handler takes a request, as "POST /people/{id}/edit".
@Component
class Handlers {
  private record Handler(String verb, PathPattern path, boolean guarded) {
    String words() {
      return verb + " " + path.getPatternString();
    }
  }

  private final List<Handler> all;

  Handlers(List<RequestMappingHandlerMapping> mappings) {
    this.all =
        mappings.stream()
            .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
            .flatMap(each -> {
              var paths = each.getKey().getPathPatternsCondition();
              var guarded = each.getValue().hasMethodAnnotation(Guarded.class);
              return each.getKey().getMethodsCondition().getMethods().stream()
                  .flatMap(verb ->
                      (paths == null ? Set.<PathPattern>of() : paths.getPatterns())
                          .stream().map(path -> new Handler(verb.name(), path, guarded)));
            })
            .toList();
  }

  /// Empty if nobody takes it.
  String of(String verb, String path) {
    return find(verb, path).map(Handler::words).orElse("");
  }

  boolean isGuarded(String verb, String path) {
    return find(verb, path).map(Handler::guarded).orElse(false);
  }

  private java.util.Optional<Handler> find(String verb, String path) {
    var end = path.indexOf('?');
    var container = PathContainer.parsePath(end < 0 ? path : path.substring(0, end));
    return all.stream()
        .filter(each -> each.verb().equals(verb) && each.path().matches(container))
        .min(Comparator.comparing(Handler::path));
  }

  /// All that take a form.
  Set<String> posts() {
    return all.stream()
        .filter(each -> each.verb().equals("POST"))
        .map(Handler::words)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
