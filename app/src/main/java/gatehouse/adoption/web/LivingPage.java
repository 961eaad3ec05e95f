package gatehouse.adoption.web;

import gatehouse.adoption.ReviewInterval;
import gatehouse.adoption.SchoolEdition;
import gatehouse.packs.PolicyClause;
import gatehouse.policies.ClauseFigures.Figure;
import gatehouse.policies.ClauseWords;
import gatehouse.shell.Link;
import gatehouse.shell.Page;
import gatehouse.shell.SchoolTime;
import gatehouse.shell.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A school's own policy, each clause with the figures of daily life for those who may see them.
///
/// @param edition the edition shown; empty if none is in force
/// @param standing how it stands today
/// @param chapters its clauses
/// @param figures by clause; none on the public page
/// @param drill the paths of figures that this reader may follow
/// @param editions every edition, the latest first: the table of changes
/// @param notices what the school should know; none on the public page
public record LivingPage(
    String school,
    String address,
    Optional<SchoolEdition> edition,
    String standing,
    List<Part> chapters,
    Map<String, List<Figure>> figures,
    List<String> drill,
    List<Change> editions,
    List<String> notices,
    List<Link> actions,
    boolean open)
    implements Page {
  /// A section of the text.
  public record Part(String title, List<PolicyClause> clauses) {
    public Part {
      clauses = List.copyOf(clauses);
    }
  }

  /// A row of the table of changes.
  public record Change(
      int number, String from, String change, String ratified, String standing, String href) {}

  public LivingPage {
    chapters = List.copyOf(chapters);
    figures = Map.copyOf(figures);
    drill = List.copyOf(drill);
    editions = List.copyOf(editions);
    notices = List.copyOf(notices);
    actions = List.copyOf(actions);
  }

  @Override
  public String title() {
    return edition
        .map(e -> e.edition().pack().info().title() + ", " + school)
        .orElse("The policy of " + school);
  }

  @Override
  public Section section() {
    return Section.POLICIES;
  }

  /// Where the advisor answers by this edition.
  public String ask() {
    return "/ask?policy=@" + address + edition.map(this::suffix).orElse("");
  }

  private String suffix(SchoolEdition shown) {
    return standing.equals(SchoolEdition.Standing.SUPERSEDED.words()) ? ":" + shown.hash() : "";
  }

  /// Whether this is what to do first: without an edition in force, to prepare one.
  public boolean begins(Link action) {
    return edition.isEmpty() && action.href().equals(Workshop.PATH);
  }

  public String audiences(PolicyClause clause) {
    return ClauseWords.audiences(clause.audience());
  }

  public List<Figure> figures(PolicyClause clause) {
    return figures.getOrDefault(clause.id().value(), List.of());
  }

  /// What the edition was ratified by, in one line.
  public String ratified(SchoolEdition shown) {
    var ratification = shown.adoption().ratification();
    return SchoolTime.words(ratification.date()) + ": " + ratification.words();
  }

  public String review(SchoolEdition shown) {
    var months = ReviewInterval.of(shown.edition()).months();
    return SchoolTime.words(shown.adoption().publication().review())
        + " (the text gives it "
        + months
        + " months)";
  }

  public String from(SchoolEdition shown) {
    return SchoolTime.words(shown.adoption().publication().from());
  }
}
