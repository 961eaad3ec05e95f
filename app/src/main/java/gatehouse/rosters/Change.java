package gatehouse.rosters;

import gatehouse.people.Appointment;
import gatehouse.people.ParentLink;
import gatehouse.people.Person;
import java.util.List;

/// What is to be done to one person of the directory.
///
/// @param saves whether the person's own details change
/// @param given roles that begin
/// @param ended roles with the last day that they get
record Change(
    Person person,
    boolean saves,
    List<Appointment> given,
    List<Appointment> ended,
    List<ParentLink> links) {
  boolean isNothing() {
    return !saves && given.isEmpty() && ended.isEmpty() && links.isEmpty();
  }
}
