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

  /// What people in a school type, and the act that has to stand first.
  @ParameterizedTest(name = "“{0}” finds {1} first")
  @CsvSource({
    "whatsapp parents, message",
    "whatsapp a parent, message",
    "got a friend request, accept_friend_request",
    "angry parent, answer_abuse",
    "parents whatsapp group, join_group",
    "screenshot of a nasty message, capture_evidence",
    "block a troll, block_user",
    "journalist phoned, respond_to_press",
    "private number to parents, give_contact_details",
    "delete a comment, delete_comment",
    "ban a parent, restrict_access",
    "search a pupil's phone, search_device",
    "school logo on my profile, use_logo",
    "facebook page for the school, create_account",
    "photo of pupils on the website, post_picture",
    "report a concern, report_concern",
    "share my password, share_password"
  })
  void theLikeliestActStandsFirst(String said, String act) {
    assertThat(search.acts(said).getFirst().id()).isEqualTo(act);
  }

  /// Where several acts may be meant, the right one has to be among the first three.
  @ParameterizedTest(name = "“{0}” finds {1} soon")
  @CsvSource({
    "friend request, accept_friend_request",
    "texting parents, message",
    "email a pupil from home, message",
    "video of sports day, post_picture",
    "angry parent on facebook, answer_abuse",
    "complain about a teacher, raise_complaint",
    "take photos with my own phone, take_picture",
    "instagram at work, browse_privately",
    "sign the policy, sign_agreement"
  })
  void theActMeantStandsAmongTheFirstThree(String said, String act) {
    assertThat(search.acts(said).stream().map(Facet.Value::id).limit(3)).contains(act);
  }

  @Test
  void everyEverydayWordBelongsToAnAct() {
    var acts = policies.words().vocabulary().facet("act").orElseThrow();
    assertThat(EverydayWords.shipped().words().keySet())
        .isNotEmpty()
        .allSatisfy(act -> assertThat(acts.value(act)).isPresent());
  }

  @ParameterizedTest(name = "“{0}” finds clause {1} soon")
  @CsvSource({
    "whatsapp parents, HC-6.11",
    "friends with former pupils, HC-6.10a",
    "password, HC-6.1b"
  })
  void theClauseMeantStandsAmongTheFirstThree(String said, String clause) {
    assertThat(clauses(said).stream().limit(3)).anyMatch(id -> id.startsWith(clause));
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
