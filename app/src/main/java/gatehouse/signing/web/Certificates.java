package gatehouse.signing.web;

import gatehouse.access.Subject;
import gatehouse.people.People;
import gatehouse.people.PersonId;
import gatehouse.schools.School;
import gatehouse.schools.Schools;
import gatehouse.shell.NotFound;
import gatehouse.shell.SchoolTime;
import gatehouse.signing.EditionId;
import gatehouse.signing.PublishedPolicies;
import gatehouse.signing.Signature.Manner;
import gatehouse.signing.Signatures;
import org.springframework.stereotype.Component;

/// Writes certificates.
@Component
class Certificates {
  private final Signatures signatures;
  private final PublishedPolicies policies;
  private final SheetScans scans;
  private final People people;
  private final Schools schools;

  Certificates(
      Signatures signatures,
      PublishedPolicies policies,
      SheetScans scans,
      People people,
      Schools schools) {
    this.signatures = signatures;
    this.policies = policies;
    this.scans = scans;
    this.people = people;
    this.schools = schools;
  }

  /// @throws NotFound if they have not signed
  CertificatePage of(Subject subject, EditionId edition, PersonId person, String back) {
    var signed =
        signatures
            .signed(edition, person)
            .orElseThrow(() -> new NotFound("There is no such certificate for you."));
    var text = policies.find(edition).orElseThrow();
    return new CertificatePage(
        name(person),
        schools.find(subject.school()).map(School::name).orElse(""),
        text.title(),
        text.number(),
        signed.request().hash(),
        SchoolTime.exactly(signed.at()),
        how(signed.manner()),
        signed.request().clause().orElse(null),
        SheetScans.words(signed).orElse(null),
        scans.links(subject, signed),
        back);
  }

  private String how(Manner manner) {
    return switch (manner) {
      case Manner.Typed(var name) -> "Signed here by typing “" + name + "”";
      case Manner.Paper(var on, var by, var witness, var note) ->
          "Signed on paper on "
              + SchoolTime.words(on)
              + witness.map(who -> ", witnessed by " + who).orElse("")
              + ", keyed in by "
              + name(by)
              + note.map(words -> " (" + words + ")").orElse("");
      case Manner.Carried(var from) ->
          "Carried over from edition "
              + policies.find(from).map(text -> Integer.toString(text.number())).orElse("")
              + ": nothing has changed for this person since";
    };
  }

  private String name(PersonId person) {
    return people.find(person).map(found -> found.name().full()).orElse("Somebody who has left");
  }
}
