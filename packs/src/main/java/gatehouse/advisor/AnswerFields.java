package gatehouse.advisor;

import gatehouse.rules.Change;
import gatehouse.rules.Citation;
import gatehouse.rules.ClauseId;
import gatehouse.rules.Decision;
import gatehouse.rules.Duty;
import gatehouse.rules.Explanation;
import gatehouse.rules.Facet;
import gatehouse.rules.Note;
import gatehouse.rules.Outlook;
import gatehouse.rules.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Lays an answer out in its public field names. Fields that do not apply are left out.
final class AnswerFields {
  private static final int MOST_FIELDS = 17;

  private final Answer answer;
  private final Decision decision;

  AnswerFields(Answer answer) {
    this.answer = answer;
    this.decision = answer.decision();
  }

  Map<String, Object> all() {
    Map<String, Object> fields = LinkedHashMap.newLinkedHashMap(MOST_FIELDS);
    fields.put("policy", answer.edition().pack().info().id());
    fields.put("edition", answer.hash());
    fields.put("situation", situation());
    fields.put("verdict", decision.verdict().word());
    fields.put("settled", answer.settled());
    fields.put("possible", each(answer.outlook().possible(), Verdict::word));
    fields.put("because", decision.because());
    fields.put("by_layer", byLayer());
    fields.put("rests_on", each(decision.restsOn(), ClauseId::value));
    fields.put("citations", each(decision.citations(), AnswerFields::citation));
    fields.put("conditions", decision.conditions());
    fields.put("duties", each(decision.duties(), AnswerFields::duty));
    fields.put("allowed_if", each(decision.changes(), AnswerFields::change));
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
        .forEach((facet, values) -> told.put(facet, one(facet) ? values.getFirst() : values));
    return told;
  }

  private boolean one(String facet) {
    return decision.situation().vocabulary().facet(facet).filter(Facet::one).isPresent();
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
    fields.put("role", c.role().word());
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
    fields.put("steps", each(change.steps(), AnswerFields::step));
    fields.put("verdict", change.verdict().word());
    fields.put("clauses", each(change.clauses(), ClauseId::value));
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
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("refers", refers);
        fields.put("says", says);
        found.add(fields);
      }
    }
    return found;
  }

  private static Map<String, Object> question(Outlook.Ask question) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("facet", question.facet().id());
    fields.put("ask", question.facet().ask());
    fields.put("values", each(question.values(), AnswerFields::value));
    return fields;
  }

  private static Map<String, Object> value(Facet.Value value) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("value", value.id());
    fields.put("is", value.is());
    return fields;
  }

  /// The norms that were considered, in public field names.
  static List<Map<String, Object>> considered(List<Explanation> norms) {
    return each(norms, AnswerFields::norm);
  }

  private static Map<String, Object> norm(Explanation norm) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("clause", norm.clause().value());
    fields.put("effect", norm.effect().word());
    fields.put("standing", norm.standing().word());
    fields.put("why", norm.why());
    fields.put("source", norm.source());
    return fields;
  }

  private static <T, R> List<R> each(Collection<T> things, Function<T, R> laidOut) {
    List<R> list = new ArrayList<>(things.size());
    for (T thing : things) {
      list.add(laidOut.apply(thing));
    }
    return list;
  }

  private static void put(Map<String, Object> fields, String name, @Nullable String value) {
    if (value != null) {
      fields.put(name, value);
    }
  }
}
