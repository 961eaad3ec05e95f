package gatehouse.training.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Permissions;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.access.Target;
import gatehouse.people.People;
import gatehouse.people.PersonId;
import gatehouse.shell.Page;
import gatehouse.shell.SeeOther;
import gatehouse.signing.PublishedPolicies;
import gatehouse.training.Pass;
import gatehouse.training.Training;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Shows the head who has passed, and lets them demand it before anybody signs.
@Controller
class TrainedController {
  private static final String PATH = "/training/school";

  private final Training training;
  private final PublishedPolicies policies;
  private final People people;
  private final Permissions permissions;

  TrainedController(
      Training training, PublishedPolicies policies, People people, Permissions permissions) {
    this.training = training;
    this.policies = policies;
    this.people = people;
    this.permissions = permissions;
  }

  @GetMapping(PATH)
  @Guarded(Resource.TRAINING)
  Page see(Subject subject) {
    var school = Target.of(subject.school());
    permissions.require(subject, Act.SEE, Resource.TRAINING, school);
    var text = policies.latest();
    return new TrainedPage(
        text.map(known -> known.title()).orElse(""),
        text.map(known -> known.number()).orElse(0),
        text.map(known -> training.passes(known.id())).orElse(List.of()).stream()
            .map(this::row)
            .toList(),
        training.demanded(),
        permissions.may(subject, Act.CHANGE, Resource.TRAINING, school));
  }

  private TrainedPage.Row row(Pass pass) {
    var name = people.find(pass.person()).map(person -> person.name().full());
    return new TrainedPage.Row(name.orElse("Somebody who has left"), CheckController.words(pass));
  }

  @PostMapping(PATH)
  @Guarded(value = Resource.TRAINING, to = Act.CHANGE)
  Object demand(Subject subject, @RequestParam(defaultValue = "false") boolean demanded) {
    permissions.require(subject, Act.CHANGE, Resource.TRAINING, Target.of(subject.school()));
    training.demand(demanded, new PersonId(subject.person()));
    return SeeOther.to(PATH);
  }
}
