package gatehouse.training;

import gatehouse.rules.ClauseId;
import gatehouse.rules.Situation;
import gatehouse.rules.Verdict;

/// What does the policy say to this? Made from a norm; what is right, the engine computes.
///
/// @param name of the question within its edition: the clause and the number of the norm in it
/// @param clause on which the answer rests
/// @param says what the clause says
/// @param situation what is asked about; nothing else is known
/// @param right the verdict of the edition
/// @param because why, as the edition's decision has it
public record Question(
    String name,
    ClauseId clause,
    String says,
    Situation situation,
    Verdict right,
    String because) {}
