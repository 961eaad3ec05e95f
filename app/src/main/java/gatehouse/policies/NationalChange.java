package gatehouse.policies;

import gatehouse.packs.Adoption;
import gatehouse.packs.Edition;
import gatehouse.packs.Pack;
import gatehouse.packs.Reference;
import java.time.LocalDate;

/// A change of law or guidance that has been announced, and what it makes of the national layer.
///
/// @param reference the entry of the reference data that announces it
/// @param when when it is expected, or is in force
/// @param tailoring the change, written as a school's tailoring is
public record NationalChange(Reference reference, TextDate when, String tailoring) {
  /// Whether the whole time in which it may come still lies ahead, or part of it.
  boolean aheadOf(LocalDate day) {
    return when.lastDay().isAfter(day);
  }

  /// The national layer as it is from then on.
  ///
  /// @throws gatehouse.packs.UnusablePack if the change does not fit that layer
  public Edition after(Pack national) {
    return Adoption.of(national, tailoring).usable();
  }
}
