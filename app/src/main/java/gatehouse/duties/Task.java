package gatehouse.duties;

import gatehouse.calendar.TimeLimit;
import gatehouse.records.Deed.Basis;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What is to be done: what a duty is before anybody has looked at a clock.
///
/// @param kind what sort of duty, as the module that owes it names it: `policy.sign`
/// @param title for its bearer, without any personal data: "Read and sign the policy"
/// @param path the page on which it is done
/// @param bearer whose duty it is
/// @param under the clause and edition that it comes from, if it comes from one
/// @param limit by when, as the clause says it
/// @param arrived from when the time is reckoned (UTC)
/// @param about the people whom it concerns: none of them bears it
/// @param once the occasion; a school has one duty for each
public record Task(
    String kind,
    String title,
    String path,
    Bearer bearer,
    Optional<Basis> under,
    TimeLimit limit,
    Instant arrived,
    Set<UUID> about,
    String once) {
  public Task {
    about = Set.copyOf(about);
    if (title.isBlank()) {
      throw new IllegalArgumentException("A duty says what is to be done");
    }
    if (!path.startsWith("/") || path.startsWith("//")) {
      throw new IllegalArgumentException("A duty is done on a page of ours, not on " + path);
    }
  }

  public static Task of(
      String kind, String title, String path, Bearer bearer, TimeLimit limit, Instant arrived) {
    return new Task(
        kind, title, path, bearer, Optional.empty(), limit, arrived, Set.of(), kind + "@" + path);
  }

  public Task under(Basis basis) {
    return new Task(kind, title, path, bearer, Optional.of(basis), limit, arrived, about, once);
  }

  public Task about(Set<UUID> people) {
    return new Task(kind, title, path, bearer, under, limit, arrived, people, once);
  }

  public Task once(String occasion) {
    return new Task(kind, title, path, bearer, under, limit, arrived, about, occasion);
  }
}
