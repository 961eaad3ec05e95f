package gatehouse.demonstration.web;

import java.util.List;

/// What somebody may try in five minutes.
///
/// @param as whom to be
/// @param atOffice whether they belong to the trust's office
/// @param begins the page on which it begins
public record Tour(String as, boolean atOffice, String begins, List<String> steps) {
  public Tour {
    steps = List.copyOf(steps);
  }

  static final List<Tour> ALL =
      List.of(
          at(
              "the headteacher",
              "/home",
              "See on your home page what waits for you, and in My duties what others have left undone",
              "Open The school’s own edition: choose the policy, decide what it leaves open, record the governors’ decision, publish",
              "Open Signatures: everybody whom it binds is asked; be a teacher in another window and sign"),
          at(
              "the designated safeguarding lead",
              "/duties",
              "See what you have to do and by when, with the reckoning of each date",
              "Ask the policy something that a colleague may ask you",
              "Compare the answer with another school’s policy"),
          at(
              "the office (moderator)",
              "/school/calendar",
              "Look at the terms, half-terms and INSET days of this year",
              "Ask whether a picture may be published, as a colleague would"),
          at(
              "a governor",
              "/home",
              "See what a governor may see, and that nobody’s record is among it",
              "Open Signatures at another school of the trust: how many have signed, and no names"),
          new Tour(
              "the trust officer",
              true,
              "/trust",
              List.of(
                  "See the five schools with their figures: how many, never who",
                  "Try a school’s own page: it is not there for you")),
          new Tour(
              "the IT administrator",
              true,
              "/home",
              List.of(
                  "See what an administrator may do",
                  "Look for a record about somebody: there is none for you")));

  private static Tour at(String as, String begins, String... steps) {
    return new Tour(as, false, begins, List.of(steps));
  }
}
