package gatehouse.people;

import java.util.UUID;

/// Names an appointment.
public record AppointmentId(UUID value) {
  public static AppointmentId random() {
    return new AppointmentId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
