package gatehouse.demonstration;

import gatehouse.access.Role;
import gatehouse.people.Appointment;
import gatehouse.people.AppointmentId;
import gatehouse.people.Email;
import gatehouse.people.Everybody;
import gatehouse.people.Name;
import gatehouse.people.ParentLink;
import gatehouse.people.Person;
import gatehouse.people.PersonId;
import gatehouse.people.WorkingHours;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Gathers the people of one school while they are made up.
final class Crowd {
  private final Seed seed;
  private final String school;
  private final Canary canary;
  private final List<Person> people = new ArrayList<>();
  private final List<Appointment> appointments = new ArrayList<>();
  private final List<ParentLink> links = new ArrayList<>();
  private final List<Everybody.Couple> couples = new ArrayList<>();
  private final Map<PersonId, WorkingHours> hours = new LinkedHashMap<>();
  private final Set<String> mailboxes = new HashSet<>();

  Crowd(Seed seed, String school, Canary canary) {
    this.seed = seed;
    this.school = school;
    this.canary = canary;
  }

  /// Somebody without an e-mail address, as pupils are.
  Person somebody(Name name) {
    var number = people.size() + 1;
    var key = school + " " + number;
    var reference = "%s-%04d".formatted(initials(), number);
    return new Person(
        new PersonId(seed.id("person " + key)),
        marked(name, key),
        Optional.empty(),
        Optional.of(canary.mark(reference, "-", seed, key + " reference")),
        Optional.empty(),
        Optional.empty(),
        0);
  }

  private Name marked(Name name, String key) {
    return new Name(
        canary.mark(name.given(), " ", seed, key + " given"),
        canary.mark(name.family(), " ", seed, key + " family"),
        name.knownAs().map(knownAs -> canary.mark(knownAs, " ", seed, key + " known as")));
  }

  private String initials() {
    return school.substring(0, 2).toUpperCase(Locale.ROOT);
  }

  PersonId add(Person person) {
    people.add(person);
    return person.id();
  }

  /// Adds somebody with a mailbox of their own at this domain.
  PersonId addWithMail(Name name, String domain) {
    var person = somebody(name);
    var box = letters(name.knownAs().orElse(name.given())) + "." + letters(name.family());
    var mailbox = box;
    for (var again = 2; !mailboxes.add(mailbox + "@" + domain); again++) {
      mailbox = box + again;
    }
    var marked = canary.mark(mailbox, ".", seed, person.id() + " mail");
    return add(person.at(new Email(marked + "@" + domain + ".example")));
  }

  private static String letters(String name) {
    return Normalizer.normalize(name.replace('ł', 'l'), Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z]", "");
  }

  void appoint(PersonId person, Role role, LocalDate starts, Optional<LocalDate> leaves) {
    var id = new AppointmentId(seed.id("appointment %s %s %s".formatted(person, role, starts)));
    appointments.add(new Appointment(id, person, role, starts, leaves));
  }

  void appoint(PersonId person, LocalDate starts, Role... roles) {
    for (var role : roles) {
      appoint(person, role, starts, Optional.empty());
    }
  }

  void link(ParentLink link) {
    links.add(link);
  }

  void couple(PersonId one, PersonId other) {
    couples.add(new Everybody.Couple(one, other));
  }

  void works(PersonId person, WorkingHours worked) {
    hours.put(person, worked);
  }

  Everybody everybody() {
    return new Everybody(people, appointments, links, couples, hours);
  }
}
