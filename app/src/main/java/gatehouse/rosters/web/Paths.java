package gatehouse.rosters.web;

import gatehouse.rosters.ImportId;

/// Where the pages of an import are.
final class Paths {
  static final String IMPORTS = "/people/import";

  private Paths() {}

  static String of(ImportId id) {
    return IMPORTS + "/" + id;
  }

  static String columns(ImportId id) {
    return of(id) + "/columns";
  }

  static String confirm(ImportId id) {
    return of(id) + "/confirm";
  }
}
