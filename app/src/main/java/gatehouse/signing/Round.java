package gatehouse.signing;

import java.time.Instant;

/// That a group of people is asked to read and sign an edition.
///
/// @param number the edition's number at this school
/// @param hash SHA-256 of the edition
/// @param days within how many school days each of them signs
/// @param opened when they were first asked (UTC)
public record Round(
    EditionId edition, Cohort cohort, int number, String hash, int days, Instant opened) {}
