package gatehouse.database;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;

/// Why PostgreSQL could not be started: what is wrong, and what to do about it.
public sealed interface StartProblem {

  /// One sentence without its full stop.
  String problem();

  /// One sentence without its full stop.
  String remedy();

  /// Two on one home would destroy it; the second is refused before it touches anything.
  record HomeInUse(Path home, OptionalLong process) implements StartProblem {
    @Override
    public String problem() {
      var who = process.isPresent() ? " (process " + process.getAsLong() + ")" : "";
      return "Another Gatehouse" + who + " is already using " + home;
    }

    @Override
    public String remedy() {
      return "Stop that one first, or give this one another home";
    }
  }

  record HomeNotWritable(Path home, String detail) implements StartProblem {
    @Override
    public String problem() {
      return "Gatehouse cannot write to its home " + home + " (" + detail + ")";
    }

    @Override
    public String remedy() {
      return "Give the account that runs Gatehouse this folder, or choose another home";
    }
  }

  record DiskFull(Path folder, long freeBytes, long neededBytes) implements StartProblem {
    @Override
    public String problem() {
      return "%s has %d MB free and %d MB are needed"
          .formatted(folder, freeBytes >> 20, neededBytes >> 20);
    }

    @Override
    public String remedy() {
      return "Free some space on that disk, or move the home to a larger one";
    }
  }

  record OtherVersion(Path data, String found, int ours) implements StartProblem {
    @Override
    public String problem() {
      return "%s holds data of PostgreSQL %s, and this Gatehouse brings PostgreSQL %d"
          .formatted(data, found, ours);
    }

    @Override
    public String remedy() {
      return "Run the Gatehouse that wrote them, make a backup there and restore it here";
    }
  }

  record DataUnreadable(Path data, String detail) implements StartProblem {
    @Override
    public String problem() {
      return data + " is not a complete set of data (" + detail + ")";
    }

    @Override
    public String remedy() {
      return "Move that folder away, without deleting it, and restore the last backup";
    }
  }

  record UnsupportedPlatform(String platform) implements StartProblem {
    @Override
    public String problem() {
      return "There is no PostgreSQL in this Gatehouse for " + platform;
    }

    @Override
    public String remedy() {
      return "Run it on Linux (x86-64 or ARM64), or name an external PostgreSQL in the settings";
    }
  }

  record ProgramsDamaged(Path folder, String detail) implements StartProblem {
    @Override
    public String problem() {
      return "The PostgreSQL programs for " + folder + " cannot be used (" + detail + ")";
    }

    @Override
    public String remedy() {
      return "Install Gatehouse again, on a system with glibc and a folder where programs may run";
    }
  }

  /// PostgreSQL's own set-up hands these paths to a shell.
  record PathUnfit(Path programs) implements StartProblem {
    @Override
    public String problem() {
      return "The path " + programs + " has a sign in it that PostgreSQL's set-up cannot bear";
    }

    @Override
    public String remedy() {
      return "Choose a home without dollar signs, double quotes, backslashes and backquotes";
    }
  }

  record SecretMissing(Path file) implements StartProblem {
    @Override
    public String problem() {
      return "The data are there but their password " + file + " is not";
    }

    @Override
    public String remedy() {
      return "Put back the secrets folder that belongs to these data";
    }
  }

  record SecretRefused(Path file) implements StartProblem {
    @Override
    public String problem() {
      return "PostgreSQL refuses the password in " + file;
    }

    @Override
    public String remedy() {
      return "Put back the secrets folder that belongs to these data";
    }
  }

  /// Root may not run PostgreSQL, and there is nobody to step down to.
  record NoAccount() implements StartProblem {
    @Override
    public String problem() {
      return "PostgreSQL refuses to run as root, and neither a user namespace nor another account"
          + " (gatehouse, postgres or nobody) is to be had";
    }

    @Override
    public String remedy() {
      return "Start Gatehouse from an ordinary account";
    }
  }

  record AccountShutOut(String account, Path folder) implements StartProblem {
    @Override
    public String problem() {
      return "PostgreSQL has to run as " + account + ", which may not enter " + folder;
    }

    @Override
    public String remedy() {
      return "Start Gatehouse from an ordinary account, or put its home where that one may enter";
    }
  }

  record StillRunning(Path data, List<Long> processes) implements StartProblem {
    @Override
    public String problem() {
      return "A left-over PostgreSQL on " + data + " does not stop (processes " + processes + ")";
    }

    @Override
    public String remedy() {
      return "Wait a minute and try again, then restart the machine";
    }
  }

  record StartTimedOut(Duration limit, String logTail) implements StartProblem {
    @Override
    public String problem() {
      return "PostgreSQL was not ready after " + limit.toSeconds() + " s";
    }

    @Override
    public String remedy() {
      return "Try again with a longer start limit; its log ends with:\n" + logTail;
    }
  }

  record StartRefused(String step, String logTail) implements StartProblem {
    @Override
    public String problem() {
      return "PostgreSQL gave up (" + step + ")";
    }

    @Override
    public String remedy() {
      return "Its log names the cause and ends with:\n" + logTail;
    }
  }

  /// A server that somebody else runs has let nobody in, for as long as was waited.
  record NotThereYet(String login, Duration limit, String detail) implements StartProblem {
    @Override
    public String problem() {
      return "PostgreSQL has not let %s in for %d s (%s)"
          .formatted(login, limit.toSeconds(), detail);
    }

    @Override
    public String remedy() {
      return "See that it runs and that its address is right, then start Gatehouse again;"
          + " GATEHOUSE_DATABASE_PATIENCE says how long it is waited for";
    }
  }

  /// A server that somebody else runs answers, and says no.
  record TurnedAway(String login, String detail) implements StartProblem {
    @Override
    public String problem() {
      return "PostgreSQL turns away " + login + " (" + detail + ")";
    }

    @Override
    public String remedy() {
      return "See that address, database, role and password are right";
    }
  }
}
