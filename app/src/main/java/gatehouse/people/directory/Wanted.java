package gatehouse.people.directory;

import gatehouse.access.Role;
import gatehouse.people.YearGroup;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Whom a list should hold.
///
/// @param words each must be part of a name or of the e-mail address
/// @param role one that they hold; else any of the circle
/// @param year the year group that they are in; else any
/// @param leavers whether those who have left are wanted too
public record Wanted(
    Circle circle,
    List<String> words,
    Optional<Role> role,
    Optional<YearGroup> year,
    boolean leavers,
    Place place) {
  /// Nobody types more words than this to find a person.
  private static final int MOST = 8;

  public Wanted {
    words = List.copyOf(words);
    role = role.filter(circle.roles()::contains);
  }

  /// Everybody of the circle who is here or will be.
  public static Wanted all(Circle circle) {
    return new Wanted(
        circle, List.of(), Optional.empty(), Optional.empty(), false, new Place.Start());
  }

  public Wanted named(String text) {
    var words =
        Arrays.stream(text.strip().split("[\\p{Cntrl}\\s]+")).filter(word -> !word.isEmpty());
    return new Wanted(circle, words.limit(MOST).toList(), role, year, leavers, place);
  }

  public Wanted holding(Optional<Role> role) {
    return new Wanted(circle, words, role, year, leavers, place);
  }

  public Wanted in(Optional<YearGroup> year) {
    return new Wanted(circle, words, role, year, leavers, place);
  }

  public Wanted alsoLeavers(boolean leavers) {
    return new Wanted(circle, words, role, year, leavers, place);
  }

  public Wanted at(Place place) {
    return new Wanted(circle, words, role, year, leavers, place);
  }
}
