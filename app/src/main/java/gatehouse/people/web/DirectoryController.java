package gatehouse.people.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Permissions;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.access.Target;
import gatehouse.people.directory.Circle;
import gatehouse.people.directory.Directory;
import gatehouse.shell.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// Lists people by name.
///
/// A search is sent by POST and answered at once, without a redirect: an address would carry the
/// name into logs, histories and bookmarks, and a session would keep it. Therefore the pages of a
/// list are turned by buttons. What the browser itself keeps of the form is forgotten by script as
/// soon as the page is there; the price is that such a page, loaded again, is the whole list.
@Controller
class DirectoryController {
  private final Directory directory;
  private final Permissions permissions;

  DirectoryController(Directory directory, Permissions permissions) {
    this.directory = directory;
    this.permissions = permissions;
  }

  @GetMapping("/people")
  @Guarded(Resource.PEOPLE)
  Object adults(Subject subject) {
    return list(Circle.ADULTS, Form.empty(), subject);
  }

  @PostMapping("/people")
  @Guarded(Resource.PEOPLE)
  Object searchAdults(HttpServletRequest request, Subject subject) {
    return list(Circle.ADULTS, Form.of(request), subject);
  }

  @GetMapping("/people/pupils")
  @Guarded(Resource.PUPILS)
  Object pupils(Subject subject) {
    return list(Circle.PUPILS, Form.empty(), subject);
  }

  @PostMapping("/people/pupils")
  @Guarded(Resource.PUPILS)
  Object searchPupils(HttpServletRequest request, Subject subject) {
    return list(Circle.PUPILS, Form.of(request), subject);
  }

  @GetMapping("/people/parents")
  @Guarded(Resource.PUPILS)
  Object parents(Subject subject) {
    return list(Circle.PARENTS, Form.empty(), subject);
  }

  @PostMapping("/people/parents")
  @Guarded(Resource.PUPILS)
  Object searchParents(HttpServletRequest request, Subject subject) {
    return list(Circle.PARENTS, Form.of(request), subject);
  }

  /// Whoever may see only themselves is led there.
  private Object list(Circle circle, Form form, Subject subject) {
    if (!permissions.may(subject, Act.SEE, circle.resource(), Target.of(subject.school()))) {
      return SeeOther.to("/people/" + subject.person());
    }
    var search = Search.of(circle, form);
    return new DirectoryPage(
        search,
        directory.list(search.wanted()),
        mayAtAll(subject, Act.SEE, Resource.PUPILS),
        mayAtAll(subject, Act.ADD, circle.resource()),
        mayAtAll(subject, Act.ADD, Resource.IMPORT),
        mayAtAll(subject, Act.EXPORT, circle.resource()));
  }

  private boolean mayAtAll(Subject subject, Act act, Resource resource) {
    return permissions.refusalOfPage(subject, act, resource).isEmpty();
  }
}
