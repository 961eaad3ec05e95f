package gatehouse.adoption;

import gatehouse.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;

/// A ratification as somebody wants it recorded.
public record RatificationWish(
    String body, LocalDate date, String minute, Ratification.Authority authority) {
  Ratification recorded(PersonId by, Instant at) {
    return new Ratification(body, date, minute, authority, by, at);
  }
}
