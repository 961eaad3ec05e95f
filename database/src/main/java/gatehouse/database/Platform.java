package gatehouse.database;

/// The kinds of machine for which PostgreSQL may be on the class path.
enum Platform {
  LINUX_X86_64("/postgres-linux-x86_64.txz"),
  LINUX_ARM_64("/postgres-linux-arm_64.txz");

  private final String resource;

  Platform(String resource) {
    this.resource = resource;
  }

  static Platform here() {
    return of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
  }

  static Platform of(String system, String processor) {
    return switch (system + " " + processor) {
      case "Linux amd64", "Linux x86_64" -> LINUX_X86_64;
      case "Linux aarch64", "Linux arm64" -> LINUX_ARM_64;
      case String other -> throw new CannotStart(new StartProblem.UnsupportedPlatform(other));
    };
  }

  Archive archive() {
    var found = Platform.class.getResource(resource);
    if (found == null) {
      throw new CannotStart(new StartProblem.UnsupportedPlatform(name()));
    }
    return new Archive(found);
  }
}
