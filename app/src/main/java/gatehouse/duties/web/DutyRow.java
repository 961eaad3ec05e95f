package gatehouse.duties.web;

import gatehouse.duties.Duty;
import gatehouse.records.Deed.Basis;
import java.time.Instant;

/// A duty in a list.
///
/// @param path where its own page is
/// @param clause empty if it comes from none
/// @param state in one word, for the tag: late, on hold, or empty
public record DutyRow(String title, String path, String due, String clause, String state) {
  static DutyRow of(Duty.Open duty, Instant now) {
    return new DutyRow(
        duty.task().title(),
        "/duties/" + duty.id(),
        duty.due().says(),
        duty.task().under().map(Basis::clause).orElse(""),
        duty.onHold() ? "On hold" : duty.lateAt(now) ? "Late" : "");
  }
}
