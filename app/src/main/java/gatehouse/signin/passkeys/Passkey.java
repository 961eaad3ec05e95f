package gatehouse.signin.passkeys;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A passkey as its person sees it.
///
/// @param name as they call it
/// @param copied whether it is kept in more than one place, as by a password manager
/// @param used when it was last used
public record Passkey(
    UUID id, String name, boolean copied, Instant since, Optional<Instant> used) {}
