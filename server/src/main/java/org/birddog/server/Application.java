package org.birddog.server;

import jakarta.servlet.MultipartConfigElement;
import java.nio.file.Path;
import java.time.Clock;
import org.birddog.pages.turn.Home;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

/** What the server is made of. There is no component scan: every part stands here. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = ErrorMvcAutoConfiguration.class)
class Application {

    /** Bytes of a large page. */
    private static final String PAGE = "65536";

    /** Starts the server and returns when it serves. */
    static ServletWebServerApplicationContext start(Settings settings) {
        SpringApplication application = new SpringApplication(Application.class);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        // No sooner: what is begun may log, and before this nothing says how.
        application.addInitializers(context -> {
            context.getBeanFactory().registerSingleton("settings", settings);
            context.getBeanFactory().registerSingleton("begun", Begun.with(settings));
        });
        // As arguments, since nothing else may override them.
        return (ServletWebServerApplicationContext)
                application.run("--server.address=" + Settings.ADDRESS, "--server.port=" + settings.port());
    }

    @Bean
    Store store(Begun begun) {
        return begun.store();
    }

    /** Not lazy: where the store cannot be opened, nothing is to be served. */
    @Bean
    @Lazy(false)
    Host host(Begun begun, Store store, Settings settings) {
        Path people = settings.demo();
        Demo demo = people == null ? null : Demo.of(people, store);
        Home home = settings.keep() ? Home.KEPT : Home.SERVER;
        return new Host(begun.pages(), store, Clock.system(settings.zone()), settings.proxies(), home, demo);
    }

    /** Spring gives it to Tomcat. Spring itself reads no parts: it would do so before the host has looked at them. */
    @Bean
    MultipartConfigElement parts() {
        return Uploads.bounds();
    }

    @Bean
    SecurityHeaders securityHeaders() {
        return new SecurityHeaders();
    }

    /** A whole page in one write: Tomcat's own buffer takes a third of one. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> wholePages() {
        return factory ->
                factory.addConnectorCustomizers(connector -> connector.setProperty("socket.appWriteBufSize", PAGE));
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> plainErrors() {
        return factory -> factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new PlainErrors()));
    }
}
