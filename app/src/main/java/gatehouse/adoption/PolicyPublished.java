package gatehouse.adoption;

import gatehouse.tenancy.SchoolId;
import java.util.Optional;

/// A school has published an edition of its policy; told in the transaction that publishes it.
///
/// @param adoption the edition
/// @param hash the edition's hash
/// @param previous the hash of the edition that it takes the place of, if there was one
public record PolicyPublished(
    SchoolId school, AdoptionId adoption, String hash, Optional<String> previous) {}
