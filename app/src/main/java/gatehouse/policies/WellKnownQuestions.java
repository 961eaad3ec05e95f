package gatehouse.policies;

import gatehouse.rules.Situation;
import gatehouse.rules.Telling;
import gatehouse.rules.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/// Everyday questions that every school is asked, and what each policy says to them.
@Component
public final class WellKnownQuestions {
  private final Policies policies;

  /// A question with each policy's verdict, its own text under the national rules.
  public record Answered(String question, Situation situation, Map<String, Verdict> verdicts) {
    /// Whether the policies do not all answer alike.
    public boolean divided() {
      return verdicts.values().stream().distinct().count() > 1;
    }
  }

  WellKnownQuestions(Policies policies) {
    this.policies = policies;
  }

  public List<Answered> all() {
    return lines()
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(this::answered)
        .toList();
  }

  private Answered answered(String line) {
    String[] parts = line.split("\\s*\\|\\s*", 2);
    Telling telling =
        Telling.of(
            policies.words().vocabulary(),
            UriComponentsBuilder.newInstance().query(parts[1]).build().getQueryParams());
    if (!telling.faults().isEmpty()) {
      throw new IllegalStateException(line + ": " + telling.faults());
    }
    return new Answered(parts[0], telling.situation(), verdicts(telling.situation()));
  }

  private Map<String, Verdict> verdicts(Situation situation) {
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    policies.all().stream()
        .map(reading -> reading.pack().info().id())
        .forEach(id -> verdicts.put(id, Verdicts.of(policies.advisor(id).rulebook(), situation)));
    return verdicts;
  }

  private static String lines() {
    try (InputStream in =
        WellKnownQuestions.class.getResourceAsStream("well-known-questions.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
