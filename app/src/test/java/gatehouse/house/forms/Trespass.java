package gatehouse.house.forms;

import gatehouse.access.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Goes, with ids that it should not know, where nobody has led it.
final class Trespass {
  private static final String IDS = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final int OF_EACH = 1;

  private final Handlers handlers;
  private final Harvest harvest;

  Trespass(Handlers handlers, Harvest harvest) {
    this.handlers = handlers;
    this.harvest = harvest;
  }

  /// The pages of the other school, one of each kind.
  List<String> pagesAbroad() {
    return harvest.pagesAbroad().stream()
        .filter(this::isOfAnId)
        .collect(Collectors.groupingBy(Crawl.Seen::handler))
        .values()
        .stream()
        .flatMap(same -> same.stream().limit(OF_EACH))
        .map(seen -> seen.answer().path())
        .toList();
  }

  private boolean isOfAnId(Crawl.Seen seen) {
    var path = seen.answer().path();
    return HtmlForm.hasId(path) && handlers.isGuarded("GET", path);
  }

  /// What anybody of one school reaches by an id of the other, or by an id of nothing.
  List<String> intoAnotherSchool() {
    var through = new ArrayList<String>();
    for (var path : pagesAbroad()) {
      var nowhere = path.replaceAll(IDS, UUID.randomUUID().toString());
      for (var caller : harvest.own().callers()) {
        through.addAll(leak(caller.get(path)));
        through.addAll(leak(caller.get(nowhere)));
      }
    }
    return through;
  }

  private List<String> leak(Answer answer) {
    var faults = new ArrayList<>(Unharmed.faults(answer));
    if (isTold(answer)) {
      faults.add("shows another school’s data");
    }
    if (!answer.isRefusal()) {
      faults.add("is not refused");
    }
    return faults.stream().map(fault -> answer.words() + " " + fault).toList();
  }

  private boolean isTold(Answer answer) {
    return answer.body().contains(harvest.foreign().mark());
  }

  /// What somebody reaches at their own school by the address alone.
  List<String> pastTheLinks() {
    var led = led();
    var through = new ArrayList<String>();
    for (var seen : List.copyOf(harvest.pages())) {
      if (isOfAnId(seen) && seen.answer().status() == 200) {
        harvest.own().callers().stream()
            .filter(each -> !led.getOrDefault(each.who(), Set.of()).contains(seen.handler()))
            .map(caller -> caller.who() + " " + caller.get(seen.answer().path()).words())
            .filter(words -> !words.endsWith(": 404"))
            .forEach(through::add);
      }
    }
    return through;
  }

  private Map<String, Set<String>> led() {
    var led = new HashMap<String, Set<String>>();
    harvest
        .pages()
        .forEach(
            seen -> led.computeIfAbsent(seen.by().who(), _ -> new HashSet<>()).add(seen.handler()));
    return led;
  }

  /// What a form of one school does to the other: sent to its address, or with its ids.
  List<String> withForms() {
    var theirs = harvest.formsAbroad().stream().collect(Collectors.groupingBy(HtmlForm::handler));
    return harvest.distinct().stream()
        .flatMap(form -> {
          var like = theirs.getOrDefault(form.handler(), List.of());
          return Stream.concat(toTheirAddress(form, like), withTheirIds(form));
        })
        .toList();
  }

  private Stream<String> toTheirAddress(HtmlForm form, List<HtmlForm> theirs) {
    return theirs.stream()
        .limit(OF_EACH)
        .filter(each -> HtmlForm.hasId(each.action()) && handlers.isGuarded("POST", each.action()))
        .flatMap(each -> leak(form.caller().post(each.action(), each.plausible())).stream());
  }

  private Stream<String> withTheirIds(HtmlForm form) {
    return form.fields().stream()
        .filter(HtmlForm.Field::hasId)
        .flatMap(field -> ids().map(id -> form.with(field.name(), id)))
        .map(fields -> form.caller().post(form.action(), fields))
        .filter(answer -> answer.status() >= 500 || isTold(answer))
        .map(answer -> answer.words() + " with another’s id");
  }

  private Stream<String> ids() {
    var foreign = harvest.foreign();
    return Stream.of(foreign.person(Role.STAFF), foreign.school().id(), UUID.randomUUID())
        .map(Object::toString);
  }
}
