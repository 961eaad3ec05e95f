package gatehouse.house.forms;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.ServiceTest;
import gatehouse.access.Role;
import gatehouse.house.Asvs;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Every form of every page that anybody reaches: without its token, with other people's ids, with
/// what is naughty in every field, and with fields that nobody asked for.
///
/// A seed decides which strings and scripts are typed where: `-Dgatehouse.seed=7` takes others,
/// `-Dgatehouse.some=20` more, `-Dgatehouse.strings=all` everything in every field.
///
/// Seen to fail: `everyHandlerThatTakesAFormHasOneHereOrAReason` at a school whose policy no parent
/// signs, so that it writes no letters; `everyPageTellsTheBrowserToTrustAndToKeepNothing` without
/// the content security policy; `lookingAtAPageChangesNothingAndPutsNoNameIntoALog` by a page of a
/// duty that set a wish for letters, and by a line of log in `Name`;
/// `noFormIsTakenWithoutItsTokenOrFromAnotherSite` without `FromHere`;
/// `noPageOfAnotherSchoolIsReachedByItsId` and `noFormDoesAnythingToAnotherSchool` with no
/// row-level security on duties and no `school_id` in two of their statements;
/// `nobodyReachesAPageOfTheirSchoolThatTheyAreNotLedTo` with the form of a person open to
/// everybody; `nothingTypedFailsOrIsTakenForMoreThanText` by a NUL in the name of a file and a
/// no-break space as the reference of a minute; `noPageThatShowsWhatWasTypedTakesItForMoreThanText`
/// by a link in which a name stood unencoded; `fieldsThatNobodyAskedForChangeNothing` by a
/// `personId` that the wish for letters took, and by `$unsafe` in the directory;
/// `noNameGetsIntoAnAddress` by that link.
@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryFormTest {
  private static final long SEED = Long.getLong("gatehouse.seed", 20261121);
  private static final int SOME = Integer.getInteger("gatehouse.some", 3);

  /// So many handlers at least take a form with what is naughty in it.
  private static final int ENOUGH = 25;

  /// Each was reviewed: why no page that this test can reach has a form for it.
  private static final Map<String, String> WITHOUT_FORM =
      Map.of(
          "POST /people/import/{id}/check",
          "only where the service was killed between two steps of an import",
          "POST /api/v1/ask",
          "for programs, which send JSON; see ApiTest",
          "POST /set-up",
          "only before there is a school; see SetUpTest");

  private final Handlers handlers;
  private final Harvest harvest;
  private final Trespass trespass;
  private final Traces traces = new Traces();

  EveryFormTest(
      @Autowired Handlers handlers,
      @Autowired Neighbourhood neighbourhood,
      @Autowired Steps steps,
      @LocalServerPort int port) {
    this.handlers = handlers;
    this.harvest = new Harvest(handlers, neighbourhood, steps, port);
    this.trespass = new Trespass(handlers, harvest);
  }

  @Test
  @Order(1)
  void everyHandlerThatTakesAFormHasOneHereOrAReason() {
    var without = new TreeSet<>(handlers.posts());
    harvest.forms().stream().map(HtmlForm::handler).forEach(without::remove);
    assertThat(without).isEqualTo(new TreeSet<>(WITHOUT_FORM.keySet()));
    assertThat(harvest.forms()).noneMatch(form -> form.handler().isEmpty());
  }

  @Test
  @Asvs("3.7.1")
  @Order(2)
  void everyPageIsUnharmedBeforeAnythingIsTyped() {
    assertThat(harvest.pages()).hasSizeGreaterThan(200);
    assertThat(faults(harvest.pages(), seen -> Unharmed.faults(seen.answer()))).isEmpty();
  }

  @Test
  @Order(3)
  @Asvs({
    "3.4.3", "3.4.4", "3.4.5", "3.4.6", "4.1.1", "14.3.2", "3.2.1", "3.4.8", "3.5.8", "14.2.2"
  })
  void everyPageTellsTheBrowserToTrustAndToKeepNothing() {
    assertThat(faults(harvest.pages(), Headers::faults)).isEmpty();
  }

  @Test
  @Order(3)
  @Asvs("7.4.4")
  void everyPageOfSomebodyWhoIsInLeadsOut() {
    assertThat(harvest.pages())
        .filteredOn(seen -> seen.answer().isPage())
        .filteredOn(seen -> handlers.isGuarded("GET", seen.answer().path()))
        .hasSizeGreaterThan(100)
        .allSatisfy(seen ->
            assertThat(seen.answer().page().select("form[action=/sign-out] button:not([hidden])"))
                .as(seen.answer().words())
                .isNotEmpty());
  }

  @Test
  @Order(4)
  @Asvs("3.5.3")
  void lookingAtAPageChangesNothingAndPutsNoNameIntoALog(CapturedOutput output) {
    var school = harvest.own().school().id();
    var before = traces.of(school);
    var seen =
        harvest.onePageOfEachKind().stream()
            .map(page -> page.by().get(page.answer().path()))
            .toList();
    assertThat(seen).anyMatch(answer -> answer.body().contains(harvest.own().mark()));
    assertThat(changed(before, traces.of(school))).isEmpty();
    assertThat(output.getAll()).doesNotContain(harvest.own().mark());
  }

  @Test
  @Order(5)
  @Asvs("3.5.1")
  void noFormIsTakenWithoutItsTokenOrFromAnotherSite() {
    var school = harvest.own().school().id();
    var before = traces.of(school);
    var forged = new Forged(harvest.own().caller(Role.STAFF), harvest.own().caller(Role.DSL));
    assertThat(harvest.distinct().stream().flatMap(form -> forged.taken(form).stream())).isEmpty();
    assertThat(traces.of(school)).isEqualTo(before);
  }

  @Test
  @Order(6)
  @Asvs({"8.2.2", "8.4.1"})
  void noPageOfAnotherSchoolIsReachedByItsId() {
    assertThat(trespass.pagesAbroad()).hasSizeGreaterThan(10);
    assertThat(trespass.intoAnotherSchool()).isEmpty();
  }

  @Test
  @Order(7)
  @Asvs({"8.2.1", "8.2.2"})
  void nobodyReachesAPageOfTheirSchoolThatTheyAreNotLedTo() {
    assertThat(trespass.pastTheLinks()).isEmpty();
  }

  @Test
  @Order(8)
  @Asvs({"8.2.2", "8.4.1"})
  void noFormDoesAnythingToAnotherSchool() {
    var before = traces.of(harvest.foreign().school().id());
    assertThat(trespass.withForms()).isEmpty();
    assertThat(traces.of(harvest.foreign().school().id())).isEqualTo(before);
    harvest.foreign().people().values().forEach(this::isUnknownHere);
  }

  private void isUnknownHere(Object id) {
    assertThat(traces.saying(harvest.own().school().id(), id.toString())).isEmpty();
  }

  @Test
  @Asvs({"1.3.5", "2.2.1"})
  @Order(9)
  void nothingTypedFailsOrIsTakenForMoreThanText(CapturedOutput output) {
    var typing = new Typing(handlers, new Naughty(SEED), harvest::anew);
    harvest.each().forEach(form -> typing.into(form, SOME));
    System.out.printf(
        "Forms: %d kinds, %d handlers; %s; %d requests%n",
        harvest.each().size(), harvest.distinct().size(), typing.figures(), harvest.requests());
    assertThat(typing.faults()).isEmpty();
    assertThat(typing.taken()).hasSizeGreaterThan(ENOUGH);
    assertThat(output.getAll()).doesNotContain(harvest.own().mark());
  }

  @Test
  @Order(10)
  @Asvs({"1.2.1", "1.2.2", "1.3.1", "1.3.4", "1.3.5"})
  void noPageThatShowsWhatWasTypedTakesItForMoreThanText() {
    var now = harvest.pagesNow();
    assertThat(now).anyMatch(seen -> seen.answer().body().contains(Naughty.MARK));
    assertThat(faults(now, seen -> Unharmed.faults(seen.answer()))).isEmpty();
  }

  @Test
  @Order(11)
  @Asvs("15.3.3")
  void fieldsThatNobodyAskedForChangeNothing() {
    var foreign = harvest.foreign().school().id();
    var person = harvest.foreign().person(Role.STAFF);
    var before = traces.of(foreign);
    var roles = roles();
    var smuggled = new Smuggled(foreign.toString(), person.toString());
    var answers = harvest.each().stream().filter(Smuggled::fits).map(smuggled::into);
    assertThat(
            answers.flatMap(answer ->
                Unharmed.faults(answer).stream().map(fault -> answer.words() + " " + fault)))
        .isEmpty();
    assertThat(traces.of(foreign)).isEqualTo(before);
    List.of(Smuggled.LONG_GONE, foreign, person).forEach(this::isUnknownHere);
    assertThat(roles()).isEqualTo(roles);
  }

  private List<List<String>> roles() {
    var school = harvest.own().school().id();
    return harvest.own().people().values().stream()
        .map(person -> traces.roles(school, person.value()))
        .toList();
  }

  @Test
  @Order(12)
  @Asvs("14.2.1")
  void noNameGetsIntoAnAddress() {
    var mark = harvest.own().mark();
    assertThat(harvest.pages())
        .flatMap(seen -> seen.answer().addresses())
        .noneMatch(address -> address.contains(mark));
  }

  /// The record itself grows: it tells who looked.
  private static Set<String> changed(Map<String, String> before, Map<String, String> after) {
    return after.entrySet().stream()
        .filter(each -> !each.getValue().equals(before.get(each.getKey())))
        .map(Map.Entry::getKey)
        .filter(table -> !table.startsWith("records."))
        .collect(Collectors.toSet());
  }

  private static List<String> faults(
      List<Crawl.Seen> pages, Function<Crawl.Seen, List<String>> look) {
    return pages.stream()
        .flatMap(seen ->
            look.apply(seen).stream()
                .map(fault -> seen.by().who() + " " + seen.answer().words() + " " + fault))
        .toList();
  }
}
