package gatehouse.people.web;

import gatehouse.access.Role;
import gatehouse.people.PersonId;
import gatehouse.people.YearGroup;
import gatehouse.people.directory.Circle;
import gatehouse.people.directory.Place;
import gatehouse.people.directory.Wanted;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/// What was asked of a list.
record Search(Form form, Wanted wanted) {
  private static final int LONGEST = 200;

  static Search of(Circle circle, Form form) {
    var said = form.text("q");
    var cut = said.substring(0, Math.min(LONGEST, said.length()));
    var wanted =
        Wanted.all(circle)
            .named(cut)
            .holding(role(form.text("role")))
            .in(YearGroup.ofCode(form.text("year")))
            .alsoLeavers(form.text("leavers").equals("yes"))
            .at(place(form));
    return new Search(form.with("q", cut), wanted);
  }

  private static Optional<Role> role(String code) {
    return Arrays.stream(Role.values()).filter(role -> Words.code(role).equals(code)).findFirst();
  }

  private static Place place(Form form) {
    return person(form.text("after"))
        .<Place>map(Place.After::new)
        .or(() -> person(form.text("before")).map(Place.Before::new))
        .orElseGet(Place.Start::new);
  }

  /// What is no id begins at the start again.
  private static Optional<PersonId> person(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new PersonId(UUID.fromString(text)));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
