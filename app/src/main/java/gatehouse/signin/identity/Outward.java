package gatehouse.signin.identity;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestOperations;
import org.springframework.web.client.RestTemplate;

/// How we speak to identity providers: no longer than a person would wait, and to nobody else,
/// since a redirect is not followed.
@Component
class Outward {
  private static final Duration TO_CONNECT = Duration.ofSeconds(3);
  private static final Duration TO_ANSWER = Duration.ofSeconds(5);

  private final ClientHttpRequestFactory requests = requests();

  private static ClientHttpRequestFactory requests() {
    var factory =
        new JdkClientHttpRequestFactory(
            HttpClient.newBuilder()
                .connectTimeout(TO_CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
    factory.setReadTimeout(TO_ANSWER);
    return factory;
  }

  RestClient client() {
    return RestClient.builder().requestFactory(requests).build();
  }

  /// As Spring Security wants it for tokens.
  RestClient tokens() {
    return RestClient.builder()
        .requestFactory(requests)
        .configureMessageConverters(converters ->
            converters
                .addCustomConverter(new FormHttpMessageConverter())
                .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
        .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
        .build();
  }

  /// As Spring Security wants it for keys.
  RestOperations keys() {
    return new RestTemplate(requests);
  }
}
