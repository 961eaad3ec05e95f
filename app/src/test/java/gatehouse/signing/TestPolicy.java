package gatehouse.signing;

import gatehouse.adoption.Approvals;
import gatehouse.adoption.Changes;
import gatehouse.adoption.Changes.Added;
import gatehouse.adoption.Changes.Own;
import gatehouse.adoption.Changes.Rule;
import gatehouse.adoption.PastAdoption;
import gatehouse.adoption.Ratification;
import gatehouse.adoption.RatificationWish;
import gatehouse.people.PersonId;
import gatehouse.people.TestSchool;
import gatehouse.schools.School;
import gatehouse.signing.Signature.Manner.Paper;
import gatehouse.signing.scans.TestScans;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Publishes policies for tests, as a school that had them ratified before would enter them.
@Component
public class TestPolicy {
  private final TestSchool schools;
  private final Approvals approvals;
  private final PublishedPolicies policies;
  private final PaperSheets sheets;
  private final Scans scans;
  private final Clock clock;

  TestPolicy(
      TestSchool schools,
      Approvals approvals,
      PublishedPolicies policies,
      PaperSheets sheets,
      Scans scans,
      Clock clock) {
    this.schools = schools;
    this.approvals = approvals;
    this.policies = policies;
    this.sheets = sheets;
    this.scans = scans;
    this.clock = clock;
  }

  public EditionId publish(School school, PersonId head, Changes changes) {
    return publishFrom(school, head, changes, 0);
  }

  /// As [#publish], to come into force so many days from today.
  public EditionId publishFrom(School school, PersonId head, Changes changes, int days) {
    var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
    var past =
        new PastAdoption(
            changes,
            head,
            new RatificationWish(
                "Governing body", today, "2026/7", new Ratification.Meeting(7, 12)),
            today.plusDays(days),
            today.plusMonths(10),
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    schools
        .in(school, () -> approvals.enter(past))
        .ifPresent(refusal -> {
          throw new IllegalStateException(refusal.words());
        });
    return schools.in(school, policies::latest).orElseThrow().id();
  }

  /// Somebody signs on paper, which the other keys in and scans.
  public void signOnPaper(School school, EditionId edition, PersonId person, PersonId by) {
    var day = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
    var paper = new Paper(day, by, Optional.of("Pat Green"), Optional.empty());
    var refusals =
        schools.in(
            school,
            () ->
                Stream.concat(
                        sheets.keyIn(edition, person, paper).stream(),
                        scans.keep(edition, TestScans.pdf(1), Set.of(person), by).stream())
                    .toList());
    if (!refusals.isEmpty()) {
      throw new IllegalStateException(refusals.toString());
    }
  }

  /// A clause of the school's own that decides nothing by itself.
  public static Added words(String says) {
    return added("OWN-1", says, List.of("staff", "governor"), List.of());
  }

  /// A clause of the school's own that forbids its governors to comment.
  public static Added governorsDoNotComment() {
    var rule =
        new Rule("forbids", false, Map.of("actor", List.of("governor"), "act", List.of("comment")));
    return added(
        "OWN-2", "Governors leave comments to the office.", List.of("governor"), List.of(rule));
  }

  private static Added added(String id, String says, List<String> audience, List<Rule> rules) {
    return new Added(
        new Own(
            id,
            "our own",
            rules.isEmpty() ? "must" : "must_not",
            says,
            audience,
            "conduct",
            List.of("displays"),
            "Shown to those whom it addresses.",
            rules),
        "Our governors asked for it.");
  }
}
