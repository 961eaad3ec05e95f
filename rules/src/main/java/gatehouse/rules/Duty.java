package gatehouse.rules;

import org.jspecify.annotations.Nullable;

/// What has to be done because the facts are as they are: "tell the headteacher at once".
///
/// @param kind what sort of thing is to be done, such as `report` or `remove`
/// @param says the duty in one sentence
/// @param to who is told or asked, if anybody
/// @param within the clock as the clause gives it, such as `immediately` or `24 hours`, if it gives
///   one
/// @param clause the clause that asks for it
public record Duty(
    String kind, String says, @Nullable String to, @Nullable String within, ClauseId clause) {}
