package gatehouse.installation;

import java.nio.file.Path;

/// This installation, as far as modules need to know it.
///
/// @param folder where what does not belong into the database lies
/// @param demonstration whether nothing here is real
/// @param keys the keys that lie outside the database, so that a stolen copy of it opens nothing
public record Installation(Path folder, boolean demonstration, Keys keys) {}
