package gatehouse.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// How much room is left where the data lie.
record Disk(Path folder, long freeBytes) {

  static Disk at(Path folder) throws IOException {
    return new Disk(folder, Files.getFileStore(folder).getUsableSpace());
  }

  void require(long neededBytes) {
    if (freeBytes < neededBytes) {
      throw new CannotStart(new StartProblem.DiskFull(folder, freeBytes, neededBytes));
    }
  }
}
