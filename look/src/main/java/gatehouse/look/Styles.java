package gatehouse.look;

import com.sass_lang.embedded_protocol.OutputStyle;
import de.larsgrefer.sass.embedded.SassCompilationFailedException;
import de.larsgrefer.sass.embedded.SassCompilerFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Compiles our Sass with the components' Sass on the load path.
final class Styles {
  private Styles() {}

  static String compile(Path source, Path loadPath) throws IOException {
    try (var sass = SassCompilerFactory.bundled()) {
      sass.setLoadPaths(List.of(loadPath.toFile()));
      sass.setOutputStyle(OutputStyle.COMPRESSED);
      sass.setQuietDeps(true);
      sass.addSilenceDeprecation("import");
      return sass.compileFile(source.toFile()).getCss();
    } catch (SassCompilationFailedException failed) {
      throw new IOException(failed);
    }
  }
}
