package gatehouse.installation;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where this installation keeps its data.
///
/// @param home the folder of our own PostgreSQL; not used with an external one
/// @param data where homes lie that were not named
/// @param demonstration whether the data are a demonstration's; the two are never mixed in one home
/// @param keys the folder of keys that must not lie in the database; beside the data if not named
/// @param database an external PostgreSQL instead of our own
@ConfigurationProperties("gatehouse")
record InstallationSettings(
    @Nullable Path home,
    @DefaultValue("data") Path data,
    @DefaultValue("false") boolean demonstration,
    @Nullable Path keys,
    @DefaultValue ExternalSettings database) {

  Path folder() {
    return home != null ? home : data.resolve(demonstration ? "demonstration" : "school");
  }

  Path keyFolder() {
    return keys != null ? keys : folder().resolve("keys");
  }
}
