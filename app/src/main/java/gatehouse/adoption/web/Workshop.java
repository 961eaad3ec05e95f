package gatehouse.adoption.web;

import gatehouse.access.Act;
import gatehouse.access.Permissions;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.access.Target;
import gatehouse.adoption.Adoption;
import gatehouse.adoption.Adoption.Draft;
import gatehouse.adoption.Adoption.OutForConsultation;
import gatehouse.adoption.Adoptions;
import gatehouse.adoption.Changes;
import gatehouse.adoption.Drafts;
import gatehouse.adoption.Refusal;
import gatehouse.packs.Edition;
import gatehouse.people.PersonId;
import gatehouse.shell.NotFound;
import gatehouse.shell.SchoolTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What every step of the workshop needs: the edition that is being prepared, and the right to it.
@Component
class Workshop {
  static final String PATH = "/school/policy/adopt";

  private final Adoptions adoptions;
  private final Drafts drafts;
  private final Permissions permissions;

  Workshop(Adoptions adoptions, Drafts drafts, Permissions permissions) {
    this.adoptions = adoptions;
    this.drafts = drafts;
    this.permissions = permissions;
  }

  void require(Subject subject, Act act) {
    permissions.require(subject, act, Resource.POLICY, Target.of(subject.school()));
  }

  boolean may(Subject subject, Act act) {
    return permissions.may(subject, act, Resource.POLICY, Target.of(subject.school()));
  }

  /// The edition that is being prepared.
  ///
  /// @throws NotFound if none is, or not in this state
  <S extends Adoption> S inProgress(Subject subject, Act act, Class<S> state) {
    require(subject, act);
    return adoptions
        .inProgress()
        .filter(state::isInstance)
        .map(state::cast)
        .orElseThrow(() ->
            new NotFound("No edition is at this step. See " + PATH + " for where it stands."));
  }

  /// The draft that is out for consultation: only those who were asked, and those who prepare the
  /// edition, know of it.
  OutForConsultation consulting(Subject subject) {
    return adoptions
        .inProgress()
        .filter(OutForConsultation.class::isInstance)
        .map(OutForConsultation.class::cast)
        .filter(consulting -> consulting.asks(subject.roles()) || may(subject, Act.CHANGE))
        .orElseThrow(() -> new NotFound("There is no consultation for you."));
  }

  Draft draft(Subject subject) {
    return inProgress(subject, Act.CHANGE, Draft.class);
  }

  Edition edition(Adoption adoption) {
    return adoptions.edition(adoption);
  }

  /// Saves the changes of a draft at the version that somebody looked at.
  Optional<Refusal> save(Subject subject, Draft draft, int version, Changes changes) {
    return drafts.tailor(draft.outline().id(), version, changes, person(subject));
  }

  static PersonId person(Subject subject) {
    return new PersonId(subject.person());
  }

  static String caption(Adoption adoption) {
    return "Edition " + adoption.outline().number();
  }

  /// The caption with the last day for comments.
  static String until(OutForConsultation consulting) {
    return caption(consulting) + ", until " + SchoolTime.words(consulting.closes());
  }
}
