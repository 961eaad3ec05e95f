package gatehouse.people.web;

import gatehouse.people.ParentLink;
import gatehouse.people.PersonId;
import gatehouse.people.Relation;
import java.util.Optional;

/// Reads and fills the fields about a parent or carer.
final class LinkForm {
  private LinkForm() {}

  static Form filled(ParentLink link) {
    return Form.empty()
        .with("relation", link.relation().code())
        .with("contact", word(link.mayBeContacted()))
        .with("responsible", word(link.parentalResponsibility()));
  }

  /// The link as it now should be; empty if something is wrong.
  static Optional<ParentLink> read(Reading reading, PersonId parent, PersonId child) {
    var relation = reading.must("relation", LinkForm::relation);
    var contact =
        reading.must("contact", text -> yes(text, "Say whether the school may contact them"));
    var responsible =
        reading.must(
            "responsible", text -> yes(text, "Say whether they hold parental responsibility"));
    return reading.form().isWrong()
        ? Optional.empty()
        : Optional.of(
            ParentLink.of(parent, child, relation.orElseThrow())
                .contacted(contact.orElseThrow())
                .responsible(responsible.orElseThrow()));
  }

  private static Relation relation(String code) {
    return Relation.ofCode(code)
        .orElseThrow(() -> new IllegalArgumentException("Choose what they are to the pupil"));
  }

  /// Neither is guessed: a wrong "yes" may tell somebody whom a court forbids to know.
  private static boolean yes(String text, String advice) {
    return switch (text) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new IllegalArgumentException(advice);
    };
  }

  private static String word(boolean holds) {
    return holds ? "yes" : "no";
  }
}
