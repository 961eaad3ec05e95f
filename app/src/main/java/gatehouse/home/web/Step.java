package gatehouse.home.web;

import gatehouse.shell.Link;

/// Something that somebody may do next, and what it is good for.
public record Step(Link link, String why) {
  static Step of(String text, String path, String why) {
    return new Step(new Link(text, path), why);
  }
}
