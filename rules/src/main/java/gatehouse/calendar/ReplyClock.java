package gatehouse.calendar;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The two limits of something that wants an answer: one for the first response, which a mere
/// acknowledgement may meet, and one for the full answer after it.
///
/// @param first the limit of the first response, from the arrival
/// @param acknowledgementStops whether an acknowledgement is response enough
/// @param fullAnswer the limit of the full answer, from the acknowledgement
public record ReplyClock(TimeLimit first, boolean acknowledgementStops, TimeLimit fullAnswer) {
  /// When the next thing is due: the first response, or the full answer once an acknowledgement has
  /// stopped the first clock.
  ///
  /// @param arrived when the message arrived
  /// @param acknowledged when it was acknowledged, null if it has not been
  public Reckoned due(
      Reckoning reckoning, Instant arrived, @Nullable Instant acknowledged, List<Pause> pauses) {
    return acknowledged != null && acknowledgementStops
        ? reckoning.due(fullAnswer, acknowledged, pauses)
        : reckoning.due(first, arrived, pauses);
  }
}
