package gatehouse.people;

/// Somebody is a pupil's parent or carer.
///
/// @param mayBeContacted whether the school may write to or ring them about the pupil
/// @param parentalResponsibility whether they hold it (Children Act 1989, section 3, or its like
///   elsewhere); a relation alone does not tell
public record ParentLink(
    PersonId parent,
    PersonId child,
    Relation relation,
    boolean mayBeContacted,
    boolean parentalResponsibility) {
  public ParentLink {
    if (parent.equals(child)) {
      throw new IllegalArgumentException("Nobody is their own parent");
    }
  }

  /// The common case; whatever differs is said with [#contacted] and [#responsible].
  public static ParentLink of(PersonId parent, PersonId child, Relation relation) {
    return new ParentLink(parent, child, relation, true, true);
  }

  public ParentLink contacted(boolean may) {
    return new ParentLink(parent, child, relation, may, parentalResponsibility);
  }

  public ParentLink responsible(boolean holds) {
    return new ParentLink(parent, child, relation, mayBeContacted, holds);
  }
}
