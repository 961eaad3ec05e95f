package gatehouse.people.web;

import gatehouse.people.directory.Dossier;

/// One of the two ways in which somebody's time at the school turns: they leave, or they come back.
interface Turn {
  /// What the form says before anybody has typed.
  Form blank(Dossier dossier);

  /// The form as it stands.
  ///
  /// @param tried whether the visitor has sent the form though they may not
  LeavePage page(Decision decision, Form form, boolean tried);

  /// Does what the form asks, or notes what is wrong with it.
  void take(Decision decision, Reading reading);

  Done done();
}
