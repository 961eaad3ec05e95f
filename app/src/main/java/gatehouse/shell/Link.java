package gatehouse.shell;

/// A text that leads somewhere.
public record Link(String text, String href) {}
