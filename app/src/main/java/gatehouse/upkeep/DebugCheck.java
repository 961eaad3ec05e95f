package gatehouse.upkeep;

import gatehouse.database.Finding;
import java.util.stream.Collectors;

/// Whether the service was told to log more than it should: with names and values in it.
record DebugCheck(ServiceSettings service) implements SurroundingsCheck {
  private static final String NAME = "debugging";

  @Override
  public Finding look() {
    var talkative = service.talkative();
    return talkative.isEmpty()
        ? new Finding.Ok(NAME, "off")
        : new Finding.Failure(
            NAME,
            "It is on ("
                + talkative.entrySet().stream()
                    .map(each -> each.getKey() + "=" + each.getValue())
                    .collect(Collectors.joining(", "))
                + "), and personal details may get into the log.",
            "Take these settings out and start again.");
  }
}
