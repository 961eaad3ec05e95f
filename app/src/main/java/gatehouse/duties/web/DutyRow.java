package gatehouse.duties.web;

import gatehouse.duties.Duty;
import gatehouse.records.Deed.Basis;
import java.time.Instant;

/// A duty in a list.
///
/// @param path where its own page is
/// @param bearer whose it is; empty if the reader’s own
/// @param clause empty if it comes from none
/// @param state in one word, for the tag: late, on hold, or empty
public record DutyRow(
    String title, String path, String bearer, String due, String clause, String state) {
  static DutyRow own(Duty.Open duty, Instant now) {
    return of(duty, "", now);
  }

  static DutyRow of(Duty.Open duty, String bearer, Instant now) {
    return new DutyRow(
        duty.task().title(),
        "/duties/" + duty.id(),
        bearer,
        duty.due().says(),
        duty.task().under().map(Basis::clause).orElse(""),
        duty.onHold() ? "On hold" : duty.lateAt(now) ? "Late" : "");
  }
}
