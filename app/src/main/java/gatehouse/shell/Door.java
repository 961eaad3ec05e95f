package gatehouse.shell;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/// A way of coming in, or something that stands at every door: a module fits it into the one chain
/// of filters.
@FunctionalInterface
public interface Door {
  void fit(HttpSecurity http);
}
