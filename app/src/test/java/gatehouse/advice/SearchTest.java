package gatehouse.advice;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.ServiceTest;
import gatehouse.packs.PolicyClause;
import gatehouse.policies.Policies;
import gatehouse.rules.Facet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class SearchTest {
  private final Search search;
  private final Policies policies;

  SearchTest(@Autowired Search search, @Autowired Policies policies) {
    this.search = search;
    this.policies = policies;
  }

  @ParameterizedTest(name = "“{0}” finds {1}")
  @CsvSource({
    "accept a friend request, accept_friend_request",
    "frend requst, accept_friend_request",
    "befriending a former pupil, accept_friend_request",
    "May I add a parent on Facebook?, send_friend_request",
    "WhatsApp group, join_group",
    "whatsap gruop, join_group",
    "photos of the football team, post_picture",
    "photographing pupils, take_picture",
    "retweet, share",
    "screenshots, capture_evidence",
    "text a parent, message",
    "ring a pupil, call",
    "journalists, respond_to_press",
    "school logo, use_logo",
    "sharing my pasword, share_password",
    "fake name, use_pseudonym",
    "a new app for my class, adopt_platform",
    "set up an instagram for the school, create_account",
    "dealing with a nasty comment, delete_comment",
    "music from the web, copy_work"
  })
  void everydayWordsFindTheAct(String said, String act) {
    assertThat(search.acts(said).stream().map(Facet.Value::id).limit(5)).contains(act);
  }

  @Test
  void theBestComesFirst() {
    assertThat(search.acts("accept a friend request").getFirst().id())
        .isEqualTo("accept_friend_request");
  }

  @ParameterizedTest
  @CsvSource({"xyzzyq", "'   '", "may I do it", "'<script>'"})
  void wordsWithoutMeaningFindNoAct(String said) {
    assertThat(search.acts(said)).isEmpty();
  }

  @Test
  void aClauseIsFoundByWhatItSays() {
    assertThat(clauses("former pupils")).contains("HC-6.10a");
  }

  @Test
  void aClauseIsFoundByItsNumber() {
    assertThat(clauses("6.10")).anyMatch(id -> id.startsWith("HC-6.10"));
  }

  @Test
  void aClauseIsFoundDespiteASlip() {
    assertThat(clauses("screen prnts of evidense")).isNotEmpty();
  }

  private List<String> clauses(String said) {
    var policy = policies.policy("holy-cross").orElseThrow();
    return search.clauses(policy, said).stream()
        .map(PolicyClause::id)
        .map(Object::toString)
        .toList();
  }
}
