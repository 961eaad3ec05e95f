package gatehouse.cli;

import gatehouse.packs.Problem;
import gatehouse.packs.UnusablePack;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Where the command line begins.
public final class Main {
  private Main() {}

  /// Runs one command and ends with its exit code.
  public static void main(String[] args) {
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    int code = run(List.of(args), out, err);
    out.flush();
    err.flush();
    System.exit(code);
  }

  static int run(List<String> args, PrintStream out, PrintStream err) {
    try {
      return command(args, out);
    } catch (Usage e) {
      err.println(e.getMessage());
      return Exit.USAGE;
    } catch (UnusablePack e) {
      e.problems().stream().map(Problem::toString).forEach(err::println);
      return Exit.USAGE;
    }
  }

  private static int command(List<String> args, PrintStream out) {
    String name = args.isEmpty() ? "--help" : args.getFirst();
    List<String> rest = args.subList(Math.min(1, args.size()), args.size());
    return Command.ALL.stream()
        .filter(c -> c.word().equals(name))
        .findFirst()
        .map(c -> rest.contains("--help") ? help(c, out) : c.runs().run(rest, out))
        .orElseGet(() -> overview(name, out));
  }

  private static int help(Command command, PrintStream out) {
    out.println(command.help());
    return Exit.OK;
  }

  private static int overview(String name, PrintStream out) {
    if (!List.of("--help", "-h", "help").contains(name)) {
      throw Usage.unknown("command", name, Command.ALL.stream().map(Command::word));
    }
    out.println("Usage: gatehouse COMMAND [OPTIONS]\n");
    for (Command command : Command.ALL) {
      out.printf("  %-8s %s%n", command.word(), command.summary());
    }
    out.println("\n`gatehouse COMMAND --help` tells more.");
    return Exit.OK;
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
