package gatehouse.cli;

import java.io.PrintStream;
import java.util.List;

/// A command that needs no server.
///
/// @param word its name on the command line
/// @param summary what it does, in a few words
/// @param help how it is used
/// @param runs what it does with its arguments
record Command(String word, String summary, String help, Run runs) {

  /// Does the command's work and tells its exit code.
  interface Run {
    int run(List<String> args, PrintStream out);
  }

  static final List<Command> ALL =
      List.of(
          new Command(
              "ask", "may I? Judges a situation by a policy", AskCommand.HELP, AskCommand::run),
          new Command(
              "compare",
              "the situations that two policies judge differently",
              CompareCommand.HELP,
              CompareCommand::run),
          new Command(
              "facets",
              "the words in which a situation is told",
              FacetsCommand.HELP,
              FacetsCommand::run),
          new Command(
              "check", "validates a policy pack of your own", CheckCommand.HELP, CheckCommand::run),
          new Command("schema", "the schema of pack files", SchemaCommand.HELP, SchemaCommand::run),
          new Command(
              "report", "how each clause is enacted", ReportCommand.HELP, ReportCommand::run),
          new Command(
              "ledger",
              "was anything in an exported record changed?",
              LedgerCommand.HELP,
              LedgerCommand::run));
}
