package gatehouse.people.directory;

import gatehouse.people.ParentLink;
import gatehouse.people.Person;

/// The other side of a link between a pupil and a parent.
public record Relative(ParentLink link, Person person) {}
