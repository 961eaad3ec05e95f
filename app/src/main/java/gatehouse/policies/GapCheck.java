package gatehouse.policies;

import gatehouse.packs.Pack;
import gatehouse.packs.PackInfo;
import gatehouse.packs.Parameter;
import gatehouse.rules.ClauseId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the policy takes for granted but does not supply.
record GapCheck(Pack pack) {
  Stream<Finding> findings() {
    Stream<Finding> presupposed = pack.info().presupposed().stream().map(this::finding);
    return Stream.concat(presupposed, openValues().stream());
  }

  private Finding finding(PackInfo.Presupposed gap) {
    Optional<Parameter> parameter =
        Optional.ofNullable(gap.parameter()).map(pack.info().parameters()::get);
    return new Finding(
        Finding.Weight.NEXT_MEETING,
        Finding.Kind.PRESUPPOSED,
        "Not supplied: " + gap.name() + ".",
        gap.says(),
        parameter.map(GapCheck::remedy).orElse("Write it down, attach it, and say who keeps it."),
        List.of(),
        parameter.flatMap(GapCheck::clause).stream().toList());
  }

  private static String remedy(Parameter parameter) {
    String until =
        parameter.recommended().isEmpty()
            ? ""
            : " Until then this is answered: "
                + ParameterWords.joined(parameter.recommended())
                + ".";
    return parameter.open()
        ? "Set “" + parameter.is() + "” when the policy is adopted." + until
        : "Attach it, and check the value in use: " + ParameterWords.of(parameter) + ".";
  }

  private Optional<Finding> openValues() {
    Set<String> named =
        pack.info().presupposed().stream()
            .flatMap(p -> Stream.ofNullable(p.parameter()))
            .collect(Collectors.toSet());
    List<Parameter> open =
        pack.info().parameters().values().stream()
            .filter(p -> p.open() && !named.contains(p.name()))
            .toList();
    return open.isEmpty() ? Optional.empty() : Optional.of(openValues(open));
  }

  private static Finding openValues(List<Parameter> open) {
    return new Finding(
        Finding.Weight.NEXT_REVIEW,
        Finding.Kind.PARAMETERS,
        open.size() + (open.size() == 1 ? " value is" : " values are") + " left open by the text.",
        "Until the school sets them, recommended values apply, which nobody at the school has"
            + " agreed to.",
        "Go through the list once, accept or change each value, and record who decided.",
        open.stream().map(p -> p.is() + ": " + ParameterWords.of(p)).toList(),
        open.stream().flatMap(p -> clause(p).stream()).distinct().toList());
  }

  private static Optional<ClauseId> clause(Parameter parameter) {
    return Optional.ofNullable(parameter.clause()).map(ClauseId::new);
  }
}
