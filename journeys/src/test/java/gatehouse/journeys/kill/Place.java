package gatehouse.journeys.kill;

import java.util.List;
import java.util.UUID;

/// A school of the demonstration, and its head.
record Place(UUID school, String address, UUID head) {
  private static final String HEADS =
      """
      select person_id from people.appointment
      where role = 'headteacher' and starts <= current_date and coalesce(leaves, 'infinity') > current_date
      """;

  /// All of them, without the trust's office.
  static List<Place> all(Store store) {
    var schools =
        store.query(
            "select id, address from schools.school where not office order by address",
            row -> new Place(row.getObject(1, UUID.class), row.getString(2), new UUID(0, 0)));
    return schools.stream().map(place -> place.withHead(store)).toList();
  }

  private Place withHead(Store store) {
    var heads = store.query(school, HEADS, row -> row.getObject(1, UUID.class));
    return new Place(school, address, heads.getFirst());
  }
}
