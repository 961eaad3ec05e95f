package gatehouse.demonstration;

import gatehouse.calendar.Jurisdiction;
import gatehouse.people.YearGroup;
import gatehouse.schools.Address;
import gatehouse.schools.Contact;
import gatehouse.schools.ContactLine;
import gatehouse.schools.School;
import gatehouse.schools.Settings;
import gatehouse.schools.Trust;
import gatehouse.tenancy.SchoolId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A school of the demonstration as it is planned, before anybody is in it.
///
/// @param key its short name, also in e-mail addresses
/// @param policy the pack that it follows
/// @param first the youngest year
/// @param last the oldest year
/// @param perYear how many pupils each year has today
/// @param adopted whether its governors have ratified the policy and its people were asked to sign
/// @param newHead whether its head has been head since this September only
/// @param sharing the school with which some of its families have children too
public record Profile(
    String key,
    String name,
    String phase,
    String policy,
    YearGroup first,
    YearGroup last,
    int perYear,
    int teachers,
    int assistants,
    int supply,
    int volunteers,
    boolean adopted,
    boolean newHead,
    Optional<String> sharing) {
  static final String TRUST = "Wendlebury Learning Trust";

  /// All names are invented. One school for each policy that ships.
  public static final List<Profile> ALL =
      List.of(
          new Profile(
              "ambercombe",
              "Ambercombe Primary School",
              "Primary school, ages 4 to 11",
              "holy-cross",
              YearGroup.RECEPTION,
              YearGroup.YEAR_6,
              45,
              24,
              12,
              5,
              8,
              false,
              false,
              Optional.empty()),
          new Profile(
              "larkmere",
              "Larkmere First School",
              "First school, ages 4 to 9",
              "cerne-abbas",
              YearGroup.RECEPTION,
              YearGroup.YEAR_4,
              26,
              12,
              6,
              3,
              6,
              true,
              true,
              Optional.empty()),
          new Profile(
              "dovecote-hill",
              "Dovecote Hill Preparatory School",
              "Nursery and preparatory school, ages 3 to 11",
              "clarendon-cottage",
              YearGroup.NURSERY,
              YearGroup.YEAR_6,
              20,
              16,
              10,
              3,
              4,
              true,
              false,
              Optional.empty()),
          new Profile(
              "brackenholt",
              "Brackenholt Primary School",
              "Primary school, ages 4 to 11",
              "clarendon-primary",
              YearGroup.RECEPTION,
              YearGroup.YEAR_6,
              30,
              18,
              9,
              4,
              7,
              true,
              false,
              Optional.empty()),
          new Profile(
              "thornwick-vale",
              "Thornwick Vale School",
              "Secondary school, ages 11 to 16",
              "october-2025",
              YearGroup.YEAR_7,
              YearGroup.YEAR_11,
              84,
              36,
              14,
              6,
              5,
              true,
              true,
              Optional.of("brackenholt")));

  List<YearGroup> years() {
    return Arrays.stream(YearGroup.values())
        .filter(year -> year.compareTo(first) >= 0 && year.compareTo(last) <= 0)
        .toList();
  }

  public int pupils() {
    return years().size() * perYear;
  }

  SchoolId id(Seed seed) {
    return new SchoolId(seed.id("school " + key));
  }

  Settings settings(Seed seed, Trust trust) {
    return settings(
        new School(
            id(seed),
            Optional.of(trust.id()),
            false,
            name,
            new Address(key),
            Jurisdiction.ENGLAND_AND_WALES,
            Optional.of(policy),
            0));
  }

  /// Telephone numbers that are kept for fiction (Ofcom).
  static Settings settings(School school) {
    var line = Math.floorMod(school.name().hashCode(), 900) + 100;
    return new Settings(
        school,
        new Contact(
            Map.of(
                ContactLine.TELEPHONE, "01632 960" + line,
                ContactLine.EMAIL, "office@" + school.address() + ".example",
                ContactLine.STREET, (line % 90 + 1) + " Demonstration Lane",
                ContactLine.TOWN, "Wendlebury-on-Paper")));
  }
}
