package gatehouse.enactment;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/// Finds the `@Proves` annotations in test sources, by the compiler's own parser.
final class ClaimScanner {
  private static final Set<String> TESTS =
      Set.of("Test", "TestFactory", "ParameterizedTest", "RepeatedTest", "ArchTest");

  private final List<Claim> claims = new ArrayList<>();

  static List<Claim> scan(List<? extends JavaFileObject> sources) throws IOException {
    ClaimScanner scanner = new ClaimScanner();
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, _ -> {}, List.of("-proc:none"), null, sources);
    for (CompilationUnitTree unit : task.parse()) {
      for (Tree type : unit.getTypeDecls()) {
        if (type instanceof ClassTree c) {
          scanner.type(c, Objects.toString(unit.getPackageName()) + ".", false);
        }
      }
    }
    return scanner.claims;
  }

  private void type(ClassTree type, String prefix, boolean disabledAround) {
    String name = prefix + type.getSimpleName();
    boolean disabled = disabledAround || disabled(type.getModifiers().getAnnotations());
    for (Tree member : type.getMembers()) {
      if (member instanceof ClassTree nested) {
        type(nested, name + "$", disabled);
      } else if (member instanceof MethodTree method) {
        method(method, type, name, disabled);
      }
    }
  }

  private void method(MethodTree method, ClassTree type, String name, boolean disabledAround) {
    List<? extends AnnotationTree> annotations = method.getModifiers().getAnnotations();
    boolean test = annotations.stream().anyMatch(a -> TESTS.contains(simpleName(a)));
    boolean runs = test && !disabledAround && !disabled(annotations);
    boolean asserts = asserts(method, type, new HashSet<>());
    annotations.stream()
        .filter(a -> simpleName(a).equals("Proves"))
        .map(a -> new Claim(value(a), name + "#" + method.getName(), runs, asserts))
        .forEach(claims::add);
  }

  private static boolean disabled(List<? extends AnnotationTree> annotations) {
    return annotations.stream().anyMatch(a -> simpleName(a).startsWith("Disabled"));
  }

  private static boolean asserts(MethodTree method, ClassTree type, Set<String> seen) {
    List<String> called = called(method);
    return called.stream().anyMatch(c -> c.startsWith("assert") || c.startsWith("andExpect"))
        || called.stream().filter(seen::add).anyMatch(c -> named(type, c, seen));
  }

  private static boolean named(ClassTree type, String called, Set<String> seen) {
    return methods(type)
        .filter(m -> m.getName().contentEquals(called))
        .anyMatch(m -> asserts(m, type, seen));
  }

  private static Stream<MethodTree> methods(ClassTree type) {
    return type.getMembers().stream()
        .filter(MethodTree.class::isInstance)
        .map(MethodTree.class::cast);
  }

  private static List<String> called(MethodTree method) {
    List<String> called = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        called.add(lastName(call.getMethodSelect()));
        return super.visitMethodInvocation(call, null);
      }

      @Override
      public Void visitMemberReference(
          com.sun.source.tree.MemberReferenceTree reference, Void nothing) {
        called.add(reference.getName().toString());
        return super.visitMemberReference(reference, null);
      }
    }.scan(method.getBody(), null);
    return called;
  }

  private static String simpleName(AnnotationTree annotation) {
    return lastName(annotation.getAnnotationType());
  }

  private static String lastName(Tree tree) {
    return switch (tree) {
      case IdentifierTree id -> id.getName().toString();
      case MemberSelectTree member -> member.getIdentifier().toString();
      default -> "";
    };
  }

  private static String value(AnnotationTree annotation) {
    ExpressionTree argument = annotation.getArguments().getFirst();
    ExpressionTree value =
        argument instanceof AssignmentTree assigned ? assigned.getExpression() : argument;
    return value instanceof LiteralTree literal ? Objects.toString(literal.getValue()) : "";
  }
}
