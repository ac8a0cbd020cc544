package policyarchive.security;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** Everybody may read everything; nobody may change anything over the web. No session is ever made. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

    /** Nothing but this site's own style sheets, scripts, pictures and forms; nobody may frame it. */
    static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "style-src 'self'",
            "script-src 'self'",
            "img-src 'self'",
            "font-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    /** The page that tries the API: its style sheet draws small pictures out of itself. */
    static final String API_PAGE_POLICY = CONTENT_SECURITY_POLICY.replace("img-src 'self'", "img-src 'self' data:");

    /** Cards: style sheets and pictures of this site, no script, no form; everybody may frame them. */
    static final String CARD_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "style-src 'self'",
            "img-src 'self'",
            "font-src 'self'",
            "form-action 'none'",
            "base-uri 'none'",
            "frame-ancestors *");

    static final String PERMISSIONS_POLICY =
            "accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()";

    @Bean
    @Order(1)
    SecurityFilterChain cards(HttpSecurity http) {
        return reading(http.securityMatcher("/embed/**"))
                .headers(SecurityConfiguration::cardHeaders)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain apiPage(HttpSecurity http) {
        return reading(http.securityMatcher("/swagger-ui/**"))
                .headers(headers -> headers(headers, API_PAGE_POLICY))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain readingOnly(HttpSecurity http) {
        return reading(http)
                .headers(headers -> headers(headers, CONTENT_SECURITY_POLICY))
                .build();
    }

    private static HttpSecurity reading(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint(refuseStrangers()).accessDeniedHandler(refuse()))
                // Without a session there is nothing that a forged request could act for.
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
    }

    /** No accounts: with a bean of its own, Boot makes up no user and logs no password. */
    @Bean
    UserDetailsService nobody() {
        return new InMemoryUserDetailsManager();
    }

    private static void cardHeaders(HeadersConfigurer<HttpSecurity> headers) {
        headers(headers, CARD_POLICY);
        // The page that a card shows is to be found, not the card.
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
                .addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex"));
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers, String contentSecurityPolicy) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(contentSecurityPolicy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS_POLICY))
                // Everything here is public: a browser may keep it and ask whether it is still good.
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable);
    }

    private static AuthenticationEntryPoint refuseStrangers() {
        return (request, response, refused) -> {
            response.setHeader(HttpHeaders.ALLOW, AnswerHeaders.READING);
            response.sendError(HttpStatus.METHOD_NOT_ALLOWED.value());
        };
    }

    private static AccessDeniedHandler refuse() {
        return (request, response, refused) -> {
            response.setHeader(HttpHeaders.ALLOW, AnswerHeaders.READING);
            response.sendError(HttpStatus.METHOD_NOT_ALLOWED.value());
        };
    }
}
