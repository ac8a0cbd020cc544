package policyarchive.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@WebMvcTest(SecurityConfigurationTests.Anything.class)
@Import({SecurityConfiguration.class, SecurityConfigurationTests.Anything.class})
class SecurityConfigurationTests {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private UserDetailsService accounts;

    /** Answers every method, so that only the filters can refuse one. */
    @RestController
    static class Anything {
        @RequestMapping("/anything")
        String answer() {
            return "answered";
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void letsEverybodyRead(String method) {
        assertThat(mvc.method(HttpMethod.valueOf(method)).uri("/anything")).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
    void refusesEveryMethodThatIsNoReading(String method) {
        var result = mvc.method(HttpMethod.valueOf(method)).uri("/anything").exchange();

        assertThat(result).hasStatus(405).hasHeader("Allow", "GET, HEAD");
        assertThat(result.getRequest().getSession(false)).isNull();
        assertThat(result.getResponse().getCookies()).isEmpty();
    }

    @Test
    void sendsThePoliciesWithEveryAnswer() {
        assertThat(mvc.get().uri("/anything"))
                .hasHeader("Content-Security-Policy", SecurityConfiguration.CONTENT_SECURITY_POLICY)
                .hasHeader("Permissions-Policy", SecurityConfiguration.PERMISSIONS_POLICY)
                .hasHeader("Referrer-Policy", "same-origin")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("X-Frame-Options", "DENY");
        assertThat(SecurityConfiguration.CONTENT_SECURITY_POLICY)
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "*", "data:");
    }

    @Test
    void sendsTheSameWhereTheServerItselfRefuses() {
        var answer = assertThat(mvc.get().uri("/anything"));

        AnswerHeaders.ALL.forEach(answer::hasHeader);
    }

    @Test
    void letsThePageThatTriesTheApiDrawItsPicturesAndNothingMore() {
        assertThat(SecurityConfiguration.API_PAGE_POLICY)
                .isEqualTo(SecurityConfiguration.CONTENT_SECURITY_POLICY.replace(
                        "'self'; font-src", "'self' data:; font-src"))
                .doesNotContain("unsafe", "*");
    }

    @Test
    void knowsNoAccount() {
        assertThatExceptionOfType(UsernameNotFoundException.class)
                .isThrownBy(() -> accounts.loadUserByUsername("user"));
    }
}
