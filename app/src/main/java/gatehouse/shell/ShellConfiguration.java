package gatehouse.shell;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Joins the frame to the web server.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ShellSettings.class)
class ShellConfiguration {
  @Bean
  static TemplateEngine templateEngine() {
    var loader = ShellConfiguration.class.getClassLoader();
    var engine = TemplateEngine.createPrecompiled(null, ContentType.Html, loader, "templates");
    engine.setBinaryStaticContent(true);
    return engine;
  }

  @Bean
  static OpenPaths shellPaths() {
    return OpenPaths.of("/assets/**", "/favicon.ico", "/error");
  }

  @Bean
  WebMvcConfigurer frame(PageWriter writer) {
    return new WebMvcConfigurer() {
      @Override
      public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(new PageReturnValues(writer));
      }

      @Override
      public void addResourceHandlers(ResourceHandlerRegistry registry) {
        serve(
            registry,
            "/assets/**",
            "assets/",
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        serve(registry, "/favicon.ico", "", CacheControl.maxAge(Duration.ofDays(1)).cachePublic());
      }
    };
  }

  /// A file under `assets` is named by its content, so a browser never needs to ask again.
  private static void serve(
      ResourceHandlerRegistry registry, String path, String folder, CacheControl cache) {
    registry
        .addResourceHandler(path)
        .addResourceLocations("classpath:/META-INF/resources/" + folder)
        .setCacheControl(cache);
  }
}
