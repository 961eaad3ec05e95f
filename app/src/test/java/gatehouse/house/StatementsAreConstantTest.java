package gatehouse.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What is said to the database is fixed when the code is compiled: what somebody typed goes beside
/// it, as a parameter.
///
/// The commands of whoever keeps the installation (`upkeep`) are left out: nobody else says a word
/// to them. Looked up in the compiled code: a text joined with anything but constants is an
/// instruction there. Seen to fail: by the words that `upkeep` joins for whoever reads its report.
class StatementsAreConstantTest {
  private static final Path CLASSES = Path.of("target/classes/gatehouse");
  private static final Set<String> SPEAKERS =
      Set.of(
          "org/springframework/jdbc/core/simple/JdbcClient.sql",
          "org/springframework/jdbc/core/JdbcTemplate.batchUpdate",
          "org/springframework/jdbc/core/JdbcTemplate.update",
          "org/springframework/jdbc/core/JdbcTemplate.query",
          "org/springframework/jdbc/core/JdbcTemplate.execute",
          "java/sql/Connection.prepareStatement",
          "java/sql/Statement.execute",
          "java/sql/Statement.executeQuery",
          "java/sql/Statement.executeUpdate");
  private static final Set<String> JOINERS =
      Set.of(
          "java/lang/String.formatted",
          "java/lang/String.format",
          "java/lang/String.concat",
          "java/lang/String.join",
          "java/lang/String.replace");

  /// Each was reviewed: what it joins is no statement, or of constants.
  private static final Set<String> REVIEWED =
      Set.of(
          // the name of a place in which something is sealed, and what is sealed there
          "gatehouse/signin/codes/AuthenticatorApps.place",
          "gatehouse/signin/secrets/Tickets.issue",
          "gatehouse/signin/secrets/Tickets.place",
          // the words of a failure
          "gatehouse/adoption/TextStore.find",
          // of the pieces that `narrowed` has chosen, each a constant
          "gatehouse/records/JdbcBookStore.entries",
          // a school's id and a number, for COPY takes no parameters
          "gatehouse/records/LedgerRows.statement");

  @Test
  @Asvs("1.2.4")
  void noStatementIsJoinedWithWhatSomebodyTyped() throws IOException {
    var speaking = speaking();
    assertThat(speaking).hasSizeGreaterThan(25);
    var joined = new TreeSet<String>();
    for (var type : speaking) {
      for (var method : type.methods()) {
        if (joins(method)) {
          joined.add(name(type) + "." + method.methodName().stringValue());
        }
      }
    }
    assertThat(joined).isEqualTo(new TreeSet<>(REVIEWED));
  }

  /// The types that speak to the database.
  private static List<ClassModel> speaking() throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      var types = new ArrayList<ClassModel>();
      for (var file : files.filter(StatementsAreConstantTest::isOfTheService).toList()) {
        var type = ClassFile.of().parse(file);
        if (type.methods().stream().anyMatch(StatementsAreConstantTest::speaks)) {
          types.add(type);
        }
      }
      return types;
    }
  }

  private static boolean isOfTheService(Path file) {
    return file.toString().endsWith(".class") && !file.startsWith(CLASSES.resolve("upkeep"));
  }

  private static boolean speaks(MethodModel method) {
    return code(method).stream()
        .anyMatch(each ->
            each instanceof InvokeInstruction call
                && SPEAKERS.contains(
                    call.owner().asInternalName() + "." + call.name().stringValue()));
  }

  /// Whether it makes a text of anything that is no constant.
  private static boolean joins(MethodModel method) {
    @Nullable CodeElement before = null;
    for (var each : code(method)) {
      if (each instanceof InvokeDynamicInstruction dynamic
          && dynamic.name().stringValue().startsWith("makeConcat")) {
        return true;
      }
      if (each instanceof InvokeInstruction call && joins(call, before)) {
        return true;
      }
      before = each;
    }
    return false;
  }

  private static boolean joins(InvokeInstruction call, @Nullable CodeElement before) {
    var called = call.owner().asInternalName() + "." + call.name().stringValue();
    return JOINERS.contains(called)
        || (called.equals("java/lang/StringBuilder.append")
            && !(before instanceof ConstantInstruction));
  }

  private static List<CodeElement> code(MethodModel method) {
    return method
        .code()
        .map(code ->
            code.elementList().stream()
                .filter(java.lang.classfile.Instruction.class::isInstance)
                .toList())
        .orElse(List.of());
  }

  private static String name(ClassModel type) {
    return type.thisClass().asInternalName();
  }
}
