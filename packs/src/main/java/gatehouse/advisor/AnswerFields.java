package gatehouse.advisor;

import gatehouse.rules.Change;
import gatehouse.rules.Citation;
import gatehouse.rules.ClauseId;
import gatehouse.rules.Decision;
import gatehouse.rules.Duty;
import gatehouse.rules.Note;
import gatehouse.rules.Outlook;
import gatehouse.rules.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Lays an answer out in its public field names. Fields that do not apply are left out.
final class AnswerFields {
  private final Answer answer;
  private final Decision decision;

  AnswerFields(Answer answer) {
    this.answer = answer;
    this.decision = answer.decision();
  }

  Map<String, Object> all() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("policy", answer.edition().pack().info().id());
    fields.put("edition", answer.edition().hash());
    fields.put("situation", situation());
    fields.put("verdict", decision.verdict().word());
    fields.put("settled", answer.settled());
    fields.put("possible", answer.outlook().possible().stream().map(Verdict::word).toList());
    fields.put("because", decision.because());
    fields.put("by_layer", byLayer());
    fields.put("rests_on", decision.restsOn().stream().map(ClauseId::value).toList());
    fields.put("citations", decision.citations().stream().map(AnswerFields::citation).toList());
    fields.put("conditions", decision.conditions());
    fields.put("duties", decision.duties().stream().map(AnswerFields::duty).toList());
    fields.put("allowed_if", decision.changes().stream().map(AnswerFields::change).toList());
    fields.put("ambiguities", ambiguities());
    fields.put("currency", currency());
    answer.outlook().next().ifPresent(q -> fields.put("next_question", question(q)));
    return fields;
  }

  private Map<String, Object> situation() {
    Map<String, Object> told = new LinkedHashMap<>();
    decision
        .situation()
        .told()
        .forEach((facet, values) -> {
          boolean one = decision.situation().stated(facet).isPresent();
          told.put(facet, one ? values.getFirst() : values);
        });
    return told;
  }

  private Map<String, Object> byLayer() {
    Map<String, Object> fields = new LinkedHashMap<>();
    decision.byLayer().forEach((layer, verdict) -> fields.put(layer, verdict.word()));
    return fields;
  }

  private static Map<String, Object> citation(Citation c) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("clause", c.clause().value());
    fields.put("layer", c.layer());
    fields.put("ref", c.ref());
    fields.put("role", c.role().name().toLowerCase(Locale.ROOT));
    fields.put("says", c.says());
    put(fields, "because", c.because());
    return fields;
  }

  private static Map<String, Object> duty(Duty d) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("do", d.kind());
    fields.put("says", d.says());
    put(fields, "to", d.to());
    put(fields, "within", d.within());
    fields.put("clause", d.clause().value());
    return fields;
  }

  private static Map<String, Object> change(Change change) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("steps", change.steps().stream().map(AnswerFields::step).toList());
    fields.put("verdict", change.verdict().word());
    fields.put("clauses", change.clauses().stream().map(ClauseId::value).toList());
    return fields;
  }

  private static Map<String, Object> step(Change.Step step) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("facet", step.facet().id());
    fields.put("value", step.value().id());
    fields.put("is", step.value().is());
    return fields;
  }

  private List<Map<String, Object>> ambiguities() {
    List<Map<String, Object>> found = new ArrayList<>();
    for (Note note : decision.notes()) {
      if (note
          instanceof Note.Ambiguity(String id, String about, String reading, boolean decided)) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("question", id);
        fields.put("about", about);
        fields.put("reading", reading);
        fields.put("decided", decided);
        found.add(fields);
      }
    }
    return found;
  }

  private List<Map<String, Object>> currency() {
    List<Map<String, Object>> found = new ArrayList<>();
    for (Note note : decision.notes()) {
      if (note instanceof Note.Currency(String refers, String says)) {
        found.add(new LinkedHashMap<>(Map.of("refers", refers, "says", says)));
      }
    }
    return found;
  }

  private static Map<String, Object> question(Outlook.Ask question) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("facet", question.facet().id());
    fields.put("ask", question.facet().ask());
    fields.put(
        "values",
        question.values().stream().map(v -> Map.of("value", v.id(), "is", v.is())).toList());
    return fields;
  }

  private static void put(Map<String, Object> fields, String name, @Nullable String value) {
    if (value != null) {
      fields.put(name, value);
    }
  }
}
