package gatehouse.signin.web;

import gatehouse.shell.Field;
import gatehouse.shell.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who can be invited, and what became of the invitations.
///
/// @param adults who get an account
/// @param found the pupils and parents who were looked for
/// @param mayFind whether pupils and parents may be looked for
/// @param done what has just been done, in words
public record InvitationsPage(
    List<Row> adults,
    List<Row> found,
    Search search,
    List<Sent> sent,
    boolean maySend,
    boolean mayFind,
    @Nullable String done)
    implements Page {
  public InvitationsPage {
    adults = List.copyOf(adults);
    found = List.copyOf(found);
    sent = List.copyOf(sent);
  }

  /// Whom somebody looks for.
  public record Search(String name) {
    static final int MOST = 25;
    static final Search NONE = new Search("");

    public boolean isMade() {
      return !name.isEmpty();
    }

    public Field field() {
      return Field.of("name", "Name").withHint("Part of a name is enough");
    }
  }

  /// Somebody of the school.
  ///
  /// @param account whether they get an account, and no visit
  /// @param ready whether they can sign in already
  public record Row(
      String id, String name, String roles, boolean account, boolean ready, int sessions) {}

  /// An invitation.
  public record Sent(
      String id, String name, String kind, String made, String until, String state, boolean open) {}

  @Override
  public String title() {
    return "Invitations";
  }
}
