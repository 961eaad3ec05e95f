package gatehouse.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// What is wrong with a calendar and what to do about it.
///
/// Seen to fail: each by leaving out the part of `CalendarFaults` that finds it.
class CalendarFaultTest {
  @Test
  void termsMayNotOverlap() {
    assertThat(
            faults(
                Calendars.term(TermName.AUTUMN, "2026-09-01 2026-12-18"),
                Calendars.term(TermName.SPRING, "2026-12-18 2027-03-25")))
        .containsExactly(
            "The autumn term of 2026/27 ends on Friday 18 December 2026; the spring term of 2026/27"
                + " has begun by then, on Friday 18 December 2026. -> Change the last day of the"
                + " earlier or the first day of the later term.");
  }

  @Test
  void aTermWithAWrongYearOverlapsAllThatItSwallows() {
    assertThat(
            faults(
                Calendars.term(TermName.AUTUMN, "2025-09-02 2026-12-19"),
                Calendars.term(TermName.SPRING, "2026-01-05 2026-03-27"),
                Calendars.term(TermName.SUMMER, "2026-04-13 2026-07-22")))
        .hasSize(2)
        .allMatch(f -> f.contains("has begun by then"));
  }

  @Test
  void aHalfTermLiesInItsTerm() {
    assertThat(
            faults(
                Calendars.term(TermName.SPRING, "2026-01-05 2026-03-27", "2027-02-15 2027-02-19")))
        .containsExactly(
            "The half-term from Monday 15 February 2027 to Friday 19 February 2027 does not lie in"
                + " the spring term of 2025/26; which runs from Monday 5 January 2026 to Friday 27"
                + " March 2026. -> Change the half-term, or the first or last day of the term.");
  }

  @Test
  void aTermMayNotComeTwiceAYear() {
    assertThat(
            faults(
                Calendars.term(TermName.AUTUMN, "2026-09-01 2026-10-23"),
                Calendars.term(TermName.AUTUMN, "2026-11-02 2026-12-18")))
        .singleElement()
        .asString()
        .startsWith("The autumn term of 2026/27 is entered twice; once from");
  }

  @Test
  void termsComeInTheirOrder() {
    assertThat(
            faults(
                Calendars.term(TermName.SUMMER, "2027-01-04 2027-03-25"),
                Calendars.term(TermName.SPRING, "2027-04-12 2027-07-22")))
        .containsExactly(
            "The spring term of 2026/27 begins on Monday 12 April 2027; that is after the summer term"
                + " of 2026/27, which it should precede. -> Check the years and the names of the two"
                + " terms.");
  }

  @Test
  void noTermIsMissingBetweenTwo() {
    assertThat(faults(Calendars.TERMS.get(0), Calendars.TERMS.get(2)))
        .containsExactly(
            "Between the autumn term of 2025/26 and the summer term of 2025/26 a term is missing. ->"
                + " Enter the missing term, or correct the names of the two.");
  }

  @Test
  void noYearBetweenTwoIsWithoutTerms() {
    List<Term> gap = List.of(Calendars.TERMS.get(2), Calendars.TERMS.get(6));
    assertThat(faults(SchoolCalendarTest.draft(gap)))
        .containsExactly("The school year 2026/27 has no terms. -> Enter the terms of 2026/27.");
  }

  @Test
  void anInsetDayOutsideTheTermsIsAllowedInAYearWithTerms() {
    assertThat(faults(draft("2026-08-28", "2025-09-01"))).isEmpty();
    assertThat(faults(draft("2026-09-02")))
        .containsExactly("The school year 2026/27 has no terms. -> Enter the terms of 2026/27.");
  }

  @Test
  void anInsetDayIsADayOnWhichStaffCanBeAsked() {
    assertThat(faults(draft("2026-05-02", "2026-05-04")))
        .containsExactly(
            "The INSET day on Saturday 2 May 2026 is no working day; it is a weekend. -> Move the"
                + " INSET day to a working day, within the terms or outside.",
            "The INSET day on Monday 4 May 2026 is no working day; it is a bank holiday, Early May"
                + " bank holiday. -> Move the INSET day to a working day, within the terms or"
                + " outside.");
  }

  @Test
  void anInsetDayIsNoClosure() {
    CalendarDraft draft =
        new CalendarDraft(
            Calendars.TERMS,
            new TreeSet<>(Calendars.days("2026-05-07")),
            new TreeMap<>(Calendars.named("2026-05-07 polling station")),
            CalendarDraft.MONDAY_TO_FRIDAY,
            Calendars.ENGLAND);
    assertThat(faults(draft)).singleElement().asString().contains("shut, polling station");
  }

  @Test
  void aSchoolWorksOnSomeDay() {
    CalendarDraft draft =
        new CalendarDraft(List.of(), new TreeSet<>(), new TreeMap<>(), Set.of(), Calendars.ENGLAND);
    assertThat(faults(draft))
        .containsExactly(
            "The school works on no day of the week. -> Choose the days of the week on which the"
                + " school works, such as Monday to Friday.");
  }

  @Test
  void nonsenseIsRefusedAtOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Calendars.range("2026-05-02 2026-05-01"))
        .withMessageContaining("swap the two days");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BankHolidays.ofWholeYears(Jurisdiction.SCOTLAND, Map.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new BankHolidays(
                Jurisdiction.SCOTLAND,
                Calendars.range("2026-01-01 2026-12-31"),
                new TreeMap<>(Map.of(LocalDate.of(2027, 1, 4), "2nd January"))))
        .withMessageContaining("Monday 4 January 2027 lies outside");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CountedDays(Set.of(DayKind.CLOSURE), "closure"))
        .withMessageContaining("school days always count");
  }

  private static CalendarDraft draft(String... inset) {
    return CalendarDraft.of(
        Calendars.TERMS.subList(0, 3), Calendars.days(inset), Calendars.ENGLAND);
  }

  private static List<String> faults(Term... terms) {
    return faults(SchoolCalendarTest.draft(List.of(terms)));
  }

  private static List<String> faults(CalendarDraft draft) {
    return switch (draft.check()) {
      case CalendarCheck.Sound _ -> List.of();
      case CalendarCheck.Faulty(List<CalendarFault> faults) ->
          faults.stream().map(f -> f.says() + " -> " + f.remedy()).toList();
    };
  }
}
