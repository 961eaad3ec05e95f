package gatehouse.training.web;

import gatehouse.packs.PolicyClause;
import gatehouse.shell.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an edition asks of somebody, before they are checked on it.
///
/// @param asked how many questions the check has for them
/// @param answered how many they have answered right
/// @param passed their score and when, if they have passed
/// @param sign where they sign
public record BriefingPage(
    String policy,
    int number,
    List<PolicyClause> clauses,
    int asked,
    int answered,
    @Nullable String passed,
    String sign)
    implements Page {
  public BriefingPage {
    clauses = List.copyOf(clauses);
  }

  @Override
  public String title() {
    return "What the policy asks of you";
  }
}
