package gatehouse.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/// Reads an answer that is nothing but space, of whatever kind, as left empty.
///
/// Java strips fewer kinds of space than Unicode has, and the database knows them all: without this
/// a no-break space passes for a word here and fails there.
final class Blanks extends OncePerRequestFilter {
  private static final int NEXT_LINE = 0x85;

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws ServletException, IOException {
    rest.doFilter(new Read(request), response);
  }

  static String read(String text) {
    return text.codePoints().allMatch(Blanks::isSpace) ? "" : text;
  }

  private static boolean isSpace(int letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter == NEXT_LINE;
  }

  private static final class Read extends HttpServletRequestWrapper {
    Read(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
      var sent = super.getParameter(name);
      return sent == null ? null : read(sent);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      var sent = super.getParameterValues(name);
      return sent == null ? null : all(sent);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      var read = new LinkedHashMap<String, String[]>();
      super.getParameterMap().forEach((name, values) -> read.put(name, all(values)));
      return Collections.unmodifiableMap(read);
    }

    private static String[] all(String[] values) {
      return Arrays.stream(values).map(Blanks::read).toArray(String[]::new);
    }
  }
}
