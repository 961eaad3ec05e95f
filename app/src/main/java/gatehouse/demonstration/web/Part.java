package gatehouse.demonstration.web;

import gatehouse.access.Role;
import java.util.List;

/// Somebody who is at every school of the demonstration: a role, and a line on it.
public record Part(String role, String line) {
  static final List<Part> ALL =
      List.of(
          of(
              Role.HEADTEACHER,
              "Answers for the policy; at two schools in office since September only"),
          of(
              Role.SLT,
              "Deputy and assistant heads and the business manager, each with a second role"),
          of(Role.DSL, "A deputy head; their partner teaches at the school"),
          of(Role.DEPUTY_DSL, "Two of them step in where the lead is away or concerned"),
          of(Role.COMPUTING_LEAD, "A teacher with something overdue"),
          of(Role.MODERATOR, "The office, which looks after what is published"),
          of(
              Role.STAFF,
              "Teachers and assistants: some part-time, two with children at the school"),
          of(Role.SUPPLY, "Here for some days, bound by the policy all the same"),
          of(Role.VOLUNTEER, "Half of them parents of pupils"),
          of(Role.CHAIR, "Also to whom matters about the head go"),
          of(Role.GOVERNOR, "Seven beside the chair: two parents, one teacher"),
          of(Role.DATA_PROTECTION_LEAD, "The business manager"),
          of(Role.IT_ADMINISTRATOR, "Looks after accounts and reads nothing sensitive"),
          of(
              Role.PARENT,
              "One or two for each pupil; twelve families have children at two schools"),
          of(Role.PUPIL, "In every year group, with those who left in the last year"));

  private static Part of(Role role, String line) {
    return new Part(role.words(), line);
  }
}
