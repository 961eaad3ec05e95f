package gatehouse.home.web;

import gatehouse.access.Act;
import gatehouse.access.Resource;
import gatehouse.schools.School;
import java.util.List;

/// What the service offers, and which right each needs.
final class Offers {
  /// @param resource needed to see the page behind it
  record Offer(Step step, Resource resource, Act act, boolean atOfficeOnly) {
    boolean fits(School school) {
      return !atOfficeOnly || school.office();
    }
  }

  private static final List<Offer> ALL =
      List.of(
          offer(
              "The school’s own edition",
              "/school/policy/adopt",
              "Choose a policy, decide what it leaves open, have it ratified, publish it",
              Resource.POLICY,
              Act.CHANGE),
          offer(
              "Signatures",
              "/signing",
              "Who has read and signed, and who is still missing",
              Resource.SIGNING,
              Act.SEE),
          offer(
              "People from a spreadsheet",
              "/people/import",
              "Read in the office’s list; nothing is taken over before you have seen it",
              Resource.IMPORT,
              Act.ADD),
          offer(
              "Term dates and calendar",
              "/school/calendar",
              "Terms, half-terms, INSET days, bank holidays and closures",
              Resource.SCHOOL,
              Act.SEE),
          offer(
              "School settings",
              "/school/settings",
              "Name, policy, and how the office is reached",
              Resource.SCHOOL,
              Act.CHANGE),
          offer(
              "Invitations",
              "/invitations",
              "Let people in, and end somebody’s sessions",
              Resource.INVITATIONS,
              Act.SEE),
          offer(
              "Sign-in with your school’s accounts",
              "/school/sign-in",
              "Microsoft, Google or another provider that your people already use",
              Resource.SCHOOL,
              Act.CHANGE),
          office(
              "The schools in figures",
              "/trust",
              "How many people each school has, and never who",
              Resource.TRUST_COUNTS,
              Act.SEE),
          office(
              "The schools of the trust",
              "/trust/schools",
              "The list of the schools",
              Resource.SCHOOLS,
              Act.SEE),
          office(
              "Add a school",
              "/trust/schools/new",
              "A new school of the trust",
              Resource.SCHOOLS,
              Act.ADD),
          offer(
              "Your account",
              "/account",
              "Your ways of signing in, and your sessions",
              Resource.OWN_ACCOUNT,
              Act.SEE));

  private Offers() {}

  static List<Offer> all() {
    return ALL;
  }

  private static Offer offer(String text, String path, String why, Resource resource, Act act) {
    return new Offer(Step.of(text, path, why), resource, act, false);
  }

  private static Offer office(String text, String path, String why, Resource resource, Act act) {
    return new Offer(Step.of(text, path, why), resource, act, true);
  }
}
