package gatehouse.rosters.web;

/// One of the lists of rows in a report.
public record Tab(String words, int count, String href, boolean current) {}
