package gatehouse.house.forms;

import gatehouse.house.forms.Steps.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All the pages and forms that anybody reaches at one school, and those of another beside it.
final class Harvest {
  /// What ends something that other forms need.
  private static final List<String> ENDS =
      List.of(
          "/leave",
          "/remove",
          "/discard",
          "/withdraw",
          "/abandon",
          "/end",
          "/sign-out",
          "/revise",
          "/review",
          "/password",
          "/apply");

  private final Handlers handlers;
  private final Steps steps;
  private final int port;
  private final Map<Step, Caller> adopting = new EnumMap<>(Step.class);
  private final Crawl crawl;
  private final Crawl abroad;
  private final Household own;
  private final Household foreign;

  Harvest(Handlers handlers, Neighbourhood neighbourhood, Steps steps, int port) {
    this.handlers = handlers;
    this.steps = steps;
    this.port = port;
    this.own = neighbourhood.settle(port, "Zqown");
    this.foreign = neighbourhood.settle(port, "Zqforeign");
    this.crawl = new Crawl(handlers, 1);
    this.abroad = new Crawl(handlers, 0);
    look(crawl, own);
    crawl.from(Caller.visitor(port), visits());
    look(abroad, foreign);
    for (var step : Step.values()) {
      adopting.put(step, steps.adopting(port, step));
    }
    policies(crawl);
    crawl.from(
        neighbourhood.office(port, "Zqoffice"),
        "/home",
        "/trust",
        "/trust/schools",
        "/trust/schools/new");
    neighbourhood.halfIn(port, own).forEach(this::lookHalfIn);
  }

  Household own() {
    return own;
  }

  Household foreign() {
    return foreign;
  }

  List<Crawl.Seen> pages() {
    return crawl.pages();
  }

  List<Crawl.Seen> onePageOfEachKind() {
    return first(pages().stream(), Crawl.Seen::handler);
  }

  List<Crawl.Seen> pagesAbroad() {
    return abroad.pages();
  }

  List<HtmlForm> forms() {
    return crawl.forms();
  }

  List<HtmlForm> formsAbroad() {
    return abroad.forms();
  }

  private static void look(Crawl crawl, Household household) {
    var starts = new ArrayList<>(List.of("/home", "/account", "/sign", "/school/policy"));
    starts.addAll(household.links().stream().filter(Harvest::isInside).toList());
    for (var caller : household.callers()) {
      crawl.from(caller, starts);
      Answered.read(crawl, caller);
    }
  }

  private static boolean isInside(String link) {
    return Stream.of("/people", "/duties", "/school").anyMatch(link::startsWith);
  }

  private List<String> visits() {
    var inside = own.links().stream().filter(link -> !isInside(link));
    return Stream.concat(Stream.of("/"), inside).toList();
  }

  private void policies(Crawl crawl) {
    for (var caller : adopting.values()) {
      crawl.from(caller, "/school/policy", "/school/policy/adopt", "/school/policy/consultation");
    }
  }

  private void lookHalfIn(Caller halfIn) {
    crawl.from(
        halfIn,
        "/sign-in/second-factor",
        "/sign-in/second-factor/set-up",
        "/sign-in/second-factor/set-up/password",
        "/sign-in/second-factor/set-up/app");
  }

  /// The pages of the school as they are now.
  List<Crawl.Seen> pagesNow() {
    var now = new Crawl(handlers, 0);
    look(now, own);
    now.from(Caller.visitor(port), visits());
    policies(now);
    return now.pages();
  }

  /// One form of each handler that takes one by POST.
  List<HtmlForm> distinct() {
    return first(
        forms().stream().filter(form -> form.verb().equals("POST") && !form.handler().isEmpty()),
        HtmlForm::handler);
  }

  /// One form of each kind; those that end what others need come last.
  List<HtmlForm> each() {
    return first(forms().stream().filter(form -> !form.handler().isEmpty()), HtmlForm::kind)
        .stream()
        .sorted(Comparator.comparing(form -> ENDS.stream().anyMatch(form.handler()::contains)))
        .toList();
  }

  private static <T> List<T> first(Stream<T> all, Function<T, String> of) {
    var first =
        all.collect(Collectors.toMap(of, each -> each, (one, _) -> one, LinkedHashMap::new));
    return List.copyOf(first.values());
  }

  /// Another form like one that is gone: found elsewhere by the harvest, or at a school whose
  /// policy has come as far.
  List<HtmlForm> anew(HtmlForm gone) {
    var step =
        adopting.entrySet().stream().filter(each -> each.getValue() == gone.caller()).findFirst();
    if (step.isPresent()) {
      var next = steps.adopting(port, step.get().getKey());
      adopting.put(step.get().getKey(), next);
      return Crawl.formsOf(handlers, next, gone.page());
    }
    return forms().stream()
        .filter(
            form -> form.handler().equals(gone.handler()) && !form.action().equals(gone.action()))
        .limit(4)
        .flatMap(form -> Crawl.formsOf(handlers, form.caller(), form.page()).stream())
        .toList();
  }

  int requests() {
    return Stream.of(crawl, abroad)
        .flatMap(each -> each.pages().stream())
        .map(Crawl.Seen::by)
        .distinct()
        .mapToInt(Caller::requests)
        .sum();
  }
}
