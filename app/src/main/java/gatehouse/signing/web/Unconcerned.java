package gatehouse.signing.web;

import gatehouse.access.Act;
import gatehouse.access.Permissions;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.access.Target;
import gatehouse.signing.Oversight.Entry;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Nobody keys in or proves what concerns themselves or their partner.
@Component
class Unconcerned {
  private final Permissions permissions;

  Unconcerned(Permissions permissions) {
    this.permissions = permissions;
  }

  boolean is(Subject subject, Entry entry) {
    return permissions.may(
        subject,
        Act.ADD,
        Resource.PAPER_SIGNATURES,
        Target.about(subject.school(), entry.person().value()));
  }

  /// Those of them whose signatures somebody may key in. They are asked about one by one only where
  /// somebody among them is concerned.
  List<Entry> of(Subject subject, List<Entry> entries) {
    var all = entries.stream().map(entry -> entry.person().value()).collect(Collectors.toSet());
    var target = new Target(subject.school(), all, Set.of());
    return permissions.may(subject, Act.ADD, Resource.PAPER_SIGNATURES, target)
        ? entries
        : entries.stream().filter(entry -> is(subject, entry)).toList();
  }
}
