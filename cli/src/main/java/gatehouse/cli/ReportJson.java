package gatehouse.cli;

import gatehouse.enactment.Enactment;
import gatehouse.enactment.Status;
import gatehouse.packs.Reading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The report in its public field names.
final class ReportJson {
  private ReportJson() {}

  static Map<String, Object> of(Map<Reading, List<Enactment>> enacted) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("totals", totals(enacted.values().stream().flatMap(List::stream).toList()));
    fields.put(
        "policies",
        enacted.entrySet().stream().map(e -> policy(e.getKey(), e.getValue())).toList());
    return fields;
  }

  private static Map<String, Object> policy(Reading reading, List<Enactment> clauses) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("policy", reading.pack().info().id());
    fields.put("totals", totals(clauses));
    fields.put("clauses", clauses.stream().map(ReportJson::clause).toList());
    return fields;
  }

  private static Map<String, Object> totals(List<Enactment> clauses) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (Status status : Status.values()) {
      fields.put(status.word(), ReportCommand.count(clauses, status));
    }
    fields.put("clauses", clauses.size());
    return fields;
  }

  private static Map<String, Object> clause(Enactment enacted) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("clause", enacted.clause().id().value());
    fields.put("ref", enacted.clause().ref());
    fields.put("says", enacted.clause().says());
    fields.put("status", enacted.status().word());
    if (!enacted.reason().isEmpty()) {
      fields.put("reason", enacted.reason());
    }
    fields.put("enacted_by", enacted.uses().stream().map(ReportJson::use).toList());
    return fields;
  }

  private static Map<String, Object> use(Enactment.Use use) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("capability", use.capability().id());
    fields.put("status", use.status().word());
    fields.put("proofs", use.proofs());
    return fields;
  }
}
