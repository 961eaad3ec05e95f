package gatehouse.look;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Makes every file that a browser loads beside a page, from our own sources and the GOV.UK
/// Frontend package.
///
/// Third-party files come out of the package at build time: none of them stands in the tree.
public final class Look {
  private Look() {}

  /// Arguments: the folder of our sources, a working folder, the folder of compiled classes.
  public static void main(String[] args) throws IOException {
    var sources = Path.of(args[0]);
    var govuk = Webjar.unpack("govuk-frontend", Path.of(args[1]));
    var assets = new Assets(Path.of(args[2]));
    assets.add("gatehouse.css", Styles.compile(sources.resolve("gatehouse.scss"), govuk));
    assets.add("favicon.svg", Files.readString(sources.resolve("favicon.svg")));
    var components =
        assets.add("govuk-frontend.js", withoutMap(govuk.resolve("govuk/govuk-frontend.min.js")));
    var script = Files.readString(sources.resolve("gatehouse.js"));
    assets.add("gatehouse.js", script.replace("govuk-frontend.js", components));
    assets.add("passkey.js", Files.readString(sources.resolve("passkey.js")));
    assets.add("signed-in.js", Files.readString(sources.resolve("signed-in.js")));
    assets.addFixed("favicon.ico", Favicon.draw(32));
    assets.writeList();
  }

  private static String withoutMap(Path script) throws IOException {
    return Files.readString(script).replaceAll("(?m)^//# sourceMappingURL=.*$", "");
  }
}
