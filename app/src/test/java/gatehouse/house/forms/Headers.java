package gatehouse.house.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What every answer tells the browser: to trust nothing that is not ours, to show us in no frame,
/// to guess no type, and to keep nothing of what somebody sees who is signed in.
final class Headers {
  private static final List<String> POLICY =
      List.of(
          "default-src 'self'",
          "object-src 'none'",
          "base-uri 'none'",
          "form-action 'self'",
          "frame-ancestors 'none'");

  /// Opened by itself, what is no page does nothing at all (OWASP ASVS 5.0, 3.2.1).
  private static final List<String> OTHERWISE =
      List.of(
          "default-src 'none'",
          "object-src 'none'",
          "base-uri 'none'",
          "form-action 'none'",
          "frame-ancestors 'none'",
          "sandbox");

  private Headers() {}

  /// What is wrong; nothing if all is well.
  static List<String> faults(Crawl.Seen seen) {
    var answer = seen.answer();
    var faults = new ArrayList<String>();
    var policy = answer.header("Content-Security-Policy");
    if (!wanted(answer).stream().allMatch(policy::contains)
        || Stream.of("unsafe", "*").anyMatch(policy::contains)) {
      faults.add("trusts others: " + policy);
    }
    faults.addAll(differing(answer, "X-Content-Type-Options", "nosniff"));
    faults.addAll(differing(answer, "X-Frame-Options", "DENY"));
    faults.addAll(differing(answer, "Referrer-Policy", "same-origin"));
    faults.addAll(differing(answer, "Cross-Origin-Opener-Policy", "same-origin"));
    faults.addAll(differing(answer, "Cross-Origin-Resource-Policy", "same-origin"));
    if (!seen.by().isVisitor() && !answer.header("Cache-Control").contains("no-store")) {
      faults.add("may be kept: " + answer.header("Cache-Control"));
    }
    if (answer.isPage() && !answer.header("Content-Type").endsWith("charset=UTF-8")) {
      faults.add("does not tell its letters: " + answer.header("Content-Type"));
    }
    return faults;
  }

  private static List<String> wanted(Answer answer) {
    var type = answer.header("Content-Type");
    var isShown = answer.isPage() || type.startsWith("application/pdf");
    var isSaved = answer.header("Content-Disposition").startsWith("attachment");
    var isOther = isSaved || (!type.isEmpty() && !isShown);
    return isOther ? OTHERWISE : POLICY;
  }

  private static List<String> differing(Answer answer, String name, String wanted) {
    var said = answer.header(name);
    return said.equals(wanted) ? List.of() : List.of(name + " is “" + said + "”");
  }
}
