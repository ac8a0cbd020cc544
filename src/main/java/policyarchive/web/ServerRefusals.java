package policyarchive.web;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Gives what Tomcat refuses before the application hears of it, such as a request line that cannot be read, the headers
 * and the dress of all other refusals.
 */
@Component
class ServerRefusals implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private final MessageSource messages;

    ServerRefusals(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                // Tomcat adds a valve of this class only where there is none yet.
                host.getPipeline().addValve(new RefusalValve(messages));
                host.setErrorReportValveClass(RefusalValve.class.getName());
            }
        });
    }
}
