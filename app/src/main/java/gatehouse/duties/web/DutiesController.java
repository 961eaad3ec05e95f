package gatehouse.duties.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Permissions;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.access.Target;
import gatehouse.duties.Digest;
import gatehouse.duties.Duties;
import gatehouse.duties.Duty;
import gatehouse.people.PersonId;
import gatehouse.shell.Choice;
import gatehouse.shell.Field;
import gatehouse.shell.Page;
import gatehouse.shell.SeeOther;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What is to be done, by oneself and by the school.
@Controller
class DutiesController {
  private static final int SHOWN = 200;

  private final Duties duties;
  private final BearerNames names;
  private final Permissions permissions;
  private final Clock clock;

  DutiesController(Duties duties, BearerNames names, Permissions permissions, Clock clock) {
    this.duties = duties;
    this.names = names;
    this.permissions = permissions;
    this.clock = clock;
  }

  @GetMapping("/duties")
  @Guarded(Resource.OWN_HOME)
  @Transactional(readOnly = true)
  Page mine(Subject subject) {
    var me = new PersonId(subject.person());
    var desk = duties.desk(me);
    return new DutiesPage(
        desk.mine().stream().map(duty -> DutyRow.own(duty, clock.instant())).toList(),
        rows(desk.further()),
        duties.digest(me).words(),
        permissions.may(subject, Act.SEE, Resource.DUTIES, Target.of(subject.school())));
  }

  @GetMapping("/duties/school")
  @Guarded(Resource.DUTIES)
  Page all(Subject subject) {
    permissions.require(subject, Act.SEE, Resource.DUTIES, Target.of(subject.school()));
    var open = duties.open(SHOWN + 1);
    return new SchoolDutiesPage(
        rows(open.subList(0, Math.min(SHOWN, open.size()))), open.size() > SHOWN);
  }

  @GetMapping("/duties/letters")
  @Guarded(Resource.OWN_HOME)
  Page letters(Subject subject) {
    return wish(word(duties.digest(new PersonId(subject.person()))), null);
  }

  @PostMapping("/duties/letters")
  @Guarded(Resource.OWN_HOME)
  Object letters(Subject subject, @RequestParam(defaultValue = "") String digest) {
    var chosen = Arrays.stream(Digest.values()).filter(each -> word(each).equals(digest)).findAny();
    if (chosen.isEmpty()) {
      return wish(digest, "Choose how often we shall write to you");
    }
    duties.wish(new PersonId(subject.person()), chosen.get());
    return SeeOther.to("/duties");
  }

  private static Page wish(String chosen, @org.jspecify.annotations.Nullable String error) {
    var choices =
        Arrays.stream(Digest.values()).map(each -> Choice.of(word(each), each.words())).toList();
    return new LettersWishPage(
        Field.of("digest", "How often shall we write to you?").withError(error), choices, chosen);
  }

  private static String word(Digest digest) {
    return digest.name().toLowerCase(Locale.ROOT);
  }

  private List<DutyRow> rows(List<Duty.Open> open) {
    var now = clock.instant();
    var bearers = names.of(open);
    return open.stream()
        .map(duty -> DutyRow.of(duty, bearers.getOrDefault(duty.task().bearer(), ""), now))
        .toList();
  }
}
