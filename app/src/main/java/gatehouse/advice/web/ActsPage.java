package gatehouse.advice.web;

import gatehouse.advice.Heading;
import gatehouse.packs.PolicyClause;
import gatehouse.rules.Facet;
import gatehouse.shell.Field;
import gatehouse.shell.Link;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.List;

/// What do you want to do? By everyday words, or under headings.
///
/// @param asking the question so far
/// @param policy the policy asked
/// @param act the facet of acts
/// @param told what was told so far
/// @param found acts found by the words typed
/// @param clauses clauses found by them
public record ActsPage(
    Asking asking,
    PolicyName policy,
    Facet act,
    List<ToldRow> told,
    List<Facet.Value> found,
    List<PolicyClause> clauses)
    implements Page {

  /// A heading with its acts, each leading on.
  public record Group(String title, List<Link> acts) {}

  @Override
  public String title() {
    return searched() ? "Results for “" + asking.said() + "”" : act.ask();
  }

  @Override
  public String tab() {
    return searched() ? "Results" : act.ask();
  }

  @Override
  public Section section() {
    return Section.ASK;
  }

  public boolean searched() {
    return !asking.said().isEmpty();
  }

  public Field field() {
    return Field.of("q", "Say it in everyday words")
        .withHint("For example: WhatsApp group, photo of the team, angry parent");
  }

  public List<Asking.Hidden> carried() {
    return asking.carried(act.id());
  }

  public List<Link> hits() {
    return found.stream().map(this::link).toList();
  }

  public List<Group> groups() {
    return Heading.ALL.stream().map(this::group).toList();
  }

  public String href(PolicyClause clause) {
    return "/policies/" + policy.id() + "#" + clause.id();
  }

  public String back() {
    return asking.back(asking.told().of("actor").isEmpty() ? "policy" : "actor");
  }

  private Group group(Heading heading) {
    return new Group(
        heading.title(),
        heading.acts().stream().flatMap(id -> act.value(id).stream()).map(this::link).toList());
  }

  private Link link(Facet.Value value) {
    return new Link(value.is(), asking.choosing(act, value));
  }
}
