package gatehouse.upkeep;

import gatehouse.database.Finding;

/// One question about what lies around the database: files, backups, the clock, the way in.
interface SurroundingsCheck {
  Finding look();
}
