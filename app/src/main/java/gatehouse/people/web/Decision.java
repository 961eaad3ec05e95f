package gatehouse.people.web;

import gatehouse.access.Subject;
import gatehouse.people.directory.Dossier;
import gatehouse.shell.SeeOther;

/// Whether somebody leaves or comes back, before the visitor who decides it.
///
/// @param conflict whether they may not, as it is their own case
record Decision(Dossier dossier, Subject subject, boolean conflict) {
  LeavePage ask(Turn turn) {
    return turn.page(this, turn.blank(dossier), false);
  }

  Object take(Turn turn, Form form) {
    if (conflict) {
      return turn.page(this, form, true);
    }
    var reading = new Reading(form);
    turn.take(this, reading);
    return reading.form().isWrong()
        ? turn.page(this, reading.form(), false)
        : SeeOther.to(turn.done().after(dossier.path()));
  }
}
