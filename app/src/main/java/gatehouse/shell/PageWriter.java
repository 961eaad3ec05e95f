package gatehouse.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;

/// Answers a request with a page.
@Component
class PageWriter {
  private final Templates templates;
  private final Frames frames;

  PageWriter(Templates templates, Frames frames) {
    this.templates = templates;
    this.frames = frames;
  }

  void write(Page page, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var html = templates.render(page, frames.of(request));
    response.setStatus(page.status().value());
    response.setContentType("text/html;charset=UTF-8");
    response.setContentLength(html.getContentLength());
    try (var body = response.getOutputStream()) {
      html.writeTo(body::write);
    }
  }
}
