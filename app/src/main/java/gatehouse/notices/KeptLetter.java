package gatehouse.notices;

import gatehouse.people.PersonId;
import java.time.Instant;

/// A letter as its school's office sees it: to whom, about what, how far it has come, and nothing
/// of what it encloses.
public record KeptLetter(
    LetterId id, PersonId to, Matter matter, Instant written, Sending sending) {}
