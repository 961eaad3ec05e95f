package gatehouse.schools;

/// What anybody may know of a school: what it is called, and where its own pages are.
public record Signboard(String name, Address address) {}
