package gatehouse.signing.web;

import gatehouse.signing.Oversight.Entry;
import gatehouse.signing.Signature.Asked;
import gatehouse.signing.Signature.Refused;
import gatehouse.signing.Signature.Released;
import gatehouse.signing.Signature.Signed;
import gatehouse.signing.SignatureRefusal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Those whose signatures somebody says are on a sheet.
///
/// @param chosen as the form sent them
/// @param entries everybody who is asked to sign the edition
/// @param concerned whose signature is not for whoever keys in the sheet
record Signatories(Set<String> chosen, List<Entry> entries, Predicate<Entry> concerned) {
  private static final String FIELD = "people";

  Signatories {
    chosen = Set.copyOf(chosen);
    entries = List.copyOf(entries);
  }

  /// Those of them who are known.
  Stream<Entry> known() {
    return entries.stream().filter(entry -> chosen.contains(entry.person().toString()));
  }

  /// All that is wrong with the choice, person by person.
  List<SignatureRefusal> mistakes() {
    if (chosen.isEmpty()) {
      return List.of(SignatureRefusal.NOBODY);
    }
    var unknown =
        known().count() < chosen.size()
            ? Stream.of(mistake("Somebody whom you chose is not asked to sign this edition"))
            : Stream.<SignatureRefusal>empty();
    return Stream.concat(unknown, known().flatMap(entry -> mistake(entry).stream())).toList();
  }

  private Optional<SignatureRefusal> mistake(Entry entry) {
    if (concerned.test(entry)) {
      return Optional.of(
          mistake(entry.name() + ": a colleague must key in your own or your partner’s signature"));
    }
    return switch (entry.signature()) {
      case Asked _ -> Optional.empty();
      case Signed _ -> Optional.of(mistake(entry.name() + " has signed already"));
      case Refused _ ->
          Optional.of(mistake(entry.name() + " does not agree: key in their paper by itself"));
      case Released _ -> Optional.of(mistake(entry.name() + " is not asked to sign any longer"));
    };
  }

  private static SignatureRefusal mistake(String words) {
    return new SignatureRefusal(FIELD, words);
  }
}
