package gatehouse.training;

/// How somebody stands with a question.
///
/// @param question its name
/// @param tries how often they answered
/// @param right whether the last answer was right
record Tried(String question, int tries, boolean right) {}
