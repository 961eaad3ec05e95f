package gatehouse.adoption.web;

import gatehouse.adoption.Adoptions;
import gatehouse.adoption.SchoolEdition;
import gatehouse.people.Today;
import gatehouse.policies.Chapter;
import gatehouse.policies.ClauseFigures.Figure;
import gatehouse.schools.Signboard;
import gatehouse.shell.Link;
import gatehouse.shell.SchoolTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Lays a school's edition out as a page, with all editions before and after it.
@Component
class Living {
  private final Adoptions adoptions;
  private final Today today;

  Living(Adoptions adoptions, Today today) {
    this.adoptions = adoptions;
    this.today = today;
  }

  /// For everybody.
  LivingPage open(Signboard school, Optional<SchoolEdition> edition) {
    return page(school, edition, Map.of(), List.of(), List.of(), List.of(), true);
  }

  /// For the school's own people.
  LivingPage own(
      Signboard school,
      Optional<SchoolEdition> edition,
      Map<String, List<Figure>> live,
      List<String> drill,
      List<String> notices,
      List<Link> actions) {
    return page(school, edition, live, drill, notices, actions, false);
  }

  private LivingPage page(
      Signboard school,
      Optional<SchoolEdition> edition,
      Map<String, List<Figure>> live,
      List<String> drill,
      List<String> notices,
      List<Link> actions,
      boolean open) {
    return new LivingPage(
        school.name(),
        school.address().value(),
        edition,
        edition.map(e -> e.on(today.day()).words()).orElse(""),
        edition.map(Living::parts).orElse(List.of()),
        live,
        drill,
        adoptions.published().reversed().stream().map(e -> change(school, e)).toList(),
        notices,
        actions,
        open);
  }

  private static List<LivingPage.Part> parts(SchoolEdition edition) {
    return Chapter.of(edition.edition()).stream()
        .map(chapter -> new LivingPage.Part(chapter.section().title(), chapter.clauses()))
        .toList();
  }

  private LivingPage.Change change(Signboard school, SchoolEdition edition) {
    var adoption = edition.adoption();
    return new LivingPage.Change(
        edition.number(),
        SchoolTime.words(adoption.publication().from()),
        adoption.publication().change(),
        SchoolTime.words(adoption.ratification().date()) + ", " + adoption.ratification().body(),
        edition.on(today.day()).words(),
        "/schools/" + school.address() + "/policy/" + edition.hash());
  }
}
