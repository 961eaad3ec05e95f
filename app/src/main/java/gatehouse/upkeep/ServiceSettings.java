package gatehouse.upkeep;

import gatehouse.installation.InstallationSettings;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;

/// How the service is told to listen and to speak.
///
/// @param host on which address it listens
/// @param address where people reach it, if that was said
/// @param talkative the settings that make it log what should not be logged, with their values
record ServiceSettings(String host, @Nullable String address, Map<String, String> talkative) {
  private static final List<String> LOUD = List.of("debug", "trace");

  static ServiceSettings read(List<String> settings) {
    return of(InstallationSettings.binder(settings));
  }

  static ServiceSettings of(Binder binder) {
    var talkative = new TreeMap<String, String>();
    for (var name : LOUD) {
      binder
          .bind(name, String.class)
          .ifBound(value -> {
            if (!value.equalsIgnoreCase("false")) {
              talkative.put(name, value);
            }
          });
    }
    binder
        .bind("logging.level", Bindable.mapOf(String.class, String.class))
        .ifBound(levels ->
            levels.forEach((name, level) -> {
              if (LOUD.contains(level.toLowerCase(Locale.ROOT))) {
                talkative.put("logging.level." + name, level);
              }
            }));
    return new ServiceSettings(
        binder.bind("server.address", String.class).orElse("127.0.0.1"),
        binder.bind("gatehouse.address", String.class).orElse(null),
        talkative);
  }
}
