package gatehouse.signing.web;

import gatehouse.shell.Field;
import gatehouse.shell.Link;
import gatehouse.signing.SignatureRefusal;
import java.util.List;
import java.util.stream.Collectors;

/// All that is wrong with a form that was sent, in the order of its fields.
record Mistakes(List<SignatureRefusal> all) {
  static final Mistakes NONE = new Mistakes(List.of());

  Mistakes {
    all = List.copyOf(all);
  }

  /// A field with what is wrong with it.
  Field field(String name, String label) {
    var words =
        all.stream()
            .filter(mistake -> mistake.field().equals(name))
            .map(SignatureRefusal::words)
            .collect(Collectors.joining(". "));
    return words.isEmpty() ? Field.of(name, label) : Field.of(name, label).withError(words);
  }

  /// The lines of the error summary, each leading to its field.
  ///
  /// @param otherwise where a mistake leads that is about no single field
  List<Link> links(String otherwise) {
    return all.stream()
        .map(mistake ->
            new Link(
                mistake.words(), "#" + (mistake.field().isEmpty() ? otherwise : mistake.field())))
        .toList();
  }

  /// As [#links], where the fields are not on the page.
  List<Link> linksTo(String id) {
    return all.stream().map(mistake -> new Link(mistake.words(), "#" + id)).toList();
  }
}
