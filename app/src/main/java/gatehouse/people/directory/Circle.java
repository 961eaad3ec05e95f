package gatehouse.people.directory;

import gatehouse.access.Resource;
import gatehouse.access.Role;
import gatehouse.people.Appointment;
import java.util.Arrays;
import java.util.List;

/// Which of the people a list is of.
public enum Circle {
  ADULTS("Adults", "/people", Resource.PEOPLE),
  PUPILS("Pupils", "/people/pupils", Resource.PUPILS),
  PARENTS("Parents and carers", "/people/parents", Resource.PUPILS);

  private final String words;
  private final String path;
  private final Resource resource;

  Circle(String words, String path, Resource resource) {
    this.words = words;
    this.path = path;
    this.resource = resource;
  }

  public String words() {
    return words;
  }

  public String path() {
    return path;
  }

  /// What one needs a right for, to see it.
  public Resource resource() {
    return resource;
  }

  /// Whoever holds one of them belongs to it.
  public List<Role> roles() {
    return switch (this) {
      case ADULTS ->
          Arrays.stream(Role.values()).filter(role -> !Appointment.FAMILY.contains(role)).toList();
      case PUPILS -> List.of(Role.PUPIL);
      case PARENTS -> List.of(Role.PARENT);
    };
  }
}
