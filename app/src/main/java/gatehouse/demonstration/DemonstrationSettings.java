package gatehouse.demonstration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What is made up for a demonstration.
///
/// @param demonstration whether this installation is one
/// @param demonstrationData whether its schools are made up when it starts without any
/// @param demonstrationSeed from which they are made up: the same seed gives the same people
/// @param demonstrationCanary begins the token that every personal field then carries, by which one
///   finds out where personal data go; empty for people as they are
@ConfigurationProperties("gatehouse")
public record DemonstrationSettings(
    @DefaultValue("false") boolean demonstration,
    @DefaultValue("true") boolean demonstrationData,
    @DefaultValue("2026") long demonstrationSeed,
    @DefaultValue("") String demonstrationCanary) {
  Seed seed() {
    return new Seed(demonstrationSeed);
  }

  Canary canary() {
    return new Canary(demonstrationCanary);
  }
}
