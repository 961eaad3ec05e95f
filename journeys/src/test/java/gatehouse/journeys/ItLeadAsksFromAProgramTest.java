package gatehouse.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// An IT lead wants the school's chat assistant to give the same answers as the pages.
class ItLeadAsksFromAProgramTest {
  private static final String SAME_QUESTION =
      "/answer?policy=holy-cross&actor=teacher&act=accept_friend_request"
          + "&counterpart=former_pupil&age=16_or_17";

  @ParameterizedTest
  @EnumSource
  void theExampleGivesTheAnswerOfThePage(Screen screen) {
    try (Visitor lead = Visitor.at(screen)) {
      lead.opens("/");
      lead.opens("/api");
      String curl = lead.page().getByLabel("The question as a curl command").innerText();
      String body = curl.substring(curl.indexOf("-d '") + 4, curl.lastIndexOf('\''));
      JsonObject answer = JsonParser.parseString(sends(lead, body, 200).text()).getAsJsonObject();
      assertThat(answer.get("verdict").getAsString()).isEqualTo("discouraged");
      lead.opens(SAME_QUESTION);
      assertThat(lead.verdict()).isEqualTo("Discouraged");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aMisspeltWordIsAnsweredWithTheNearest(Screen screen) {
    try (Visitor lead = Visitor.at(screen)) {
      lead.opens("/api");
      String body =
          """
          {"policy": "holy-cros", "situation": {"actor": "techer", "act": "accept_friend_request"}}\
          """;
      APIResponse response = sends(lead, body, 400);
      assertThat(response.headers()).containsEntry("content-type", "application/problem+json");
      assertThat(response.text()).contains("Did you mean holy-cross", "Did you mean teacher");
      assertThat(lead.main()).containsText("application/problem+json");
    }
  }

  private static APIResponse sends(Visitor lead, String body, int status) {
    APIResponse response =
        lead.page()
            .request()
            .post(
                "/api/v1/ask",
                RequestOptions.create()
                    .setHeader("Content-Type", "application/json")
                    .setData(body));
    assertThat(response.status()).isEqualTo(status);
    return response;
  }
}
