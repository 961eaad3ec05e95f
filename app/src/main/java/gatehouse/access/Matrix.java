package gatehouse.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Who may do what: the reviewed table `matrix.tsv`, a line for each act on each resource, a column
/// for each role. What has no line, nobody may.
public final class Matrix {
  private final Map<Line, Map<Role, Right>> cells;

  /// An act on a resource.
  public record Line(Resource resource, Act act) {}

  private Matrix(Map<Line, Map<Role, Right>> cells) {
    this.cells = cells;
  }

  /// The matrix that ships.
  ///
  /// @throws IllegalArgumentException if the table cannot be read, with its line
  public static Matrix shipped() {
    try (var table = Matrix.class.getResourceAsStream("matrix.tsv")) {
      var text = new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
      return parse(text.lines().toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static Matrix parse(List<String> table) {
    var lines = table.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    var roles = roles(lines.getFirst());
    var cells = new LinkedHashMap<Line, Map<Role, Right>>();
    for (var line : lines.subList(1, lines.size())) {
      read(line, roles, cells);
    }
    return new Matrix(cells);
  }

  private static List<Role> roles(String head) {
    var words = head.split("\t", -1);
    var roles = new ArrayList<Role>();
    for (var column = 2; column < words.length; column++) {
      roles.add(Role.valueOf(words[column].strip().toUpperCase(Locale.ROOT)));
    }
    if (roles.size() != Role.values().length
        || !Set.copyOf(roles).containsAll(Set.of(Role.values()))) {
      throw new IllegalArgumentException("The head of the matrix names each role once");
    }
    return roles;
  }

  private static void read(String line, List<Role> roles, Map<Line, Map<Role, Right>> cells) {
    var words = line.split("\t", -1);
    if (words.length != roles.size() + 2) {
      throw new IllegalArgumentException("A line of the matrix has a cell for each role: " + line);
    }
    var key =
        new Line(
            Resource.valueOf(words[0].strip().toUpperCase(Locale.ROOT)),
            Act.valueOf(words[1].strip().toUpperCase(Locale.ROOT)));
    var rights = new EnumMap<Role, Right>(Role.class);
    for (var column = 0; column < roles.size(); column++) {
      rights.put(roles.get(column), Right.of(words[column + 2].strip()));
    }
    if (cells.put(key, rights) != null) {
      throw new IllegalArgumentException("The matrix has two lines for " + key);
    }
  }

  /// The greatest right that one of these roles gives.
  public Right right(Set<Role> roles, Act act, Resource resource) {
    var line = cells.getOrDefault(new Line(resource, act), Map.of());
    var greatest = Right.NONE;
    for (var role : roles) {
      var right = line.getOrDefault(role, Right.NONE);
      greatest = right.compareTo(greatest) > 0 ? right : greatest;
    }
    return greatest;
  }

  /// Its lines in the order of the table.
  public List<Line> lines() {
    return List.copyOf(cells.keySet());
  }
}
