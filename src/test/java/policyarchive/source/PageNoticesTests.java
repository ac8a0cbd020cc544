package policyarchive.source;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Families of page furniture, each by some of its members, and sentences of articles that look like them. */
class PageNoticesTests {
    private static final String FIRST =
            "The assembly of Marland opened its debate on locked phones, which the minister had put off twice.";
    private static final String LAST =
            "No vote was taken, and the session goes on next week with evidence from the makers of three apps.";

    private static String body(String line) {
        return Articles.text("Assembly weighs a second key\n\n" + FIRST + "\n\n" + line + "\n\n" + LAST)
                .text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subscribe from £3 a month. Cancel at any time.",
                "Unlock all articles for $1",
                "Start your free trial today",
                "You have two free articles left this month",
                "Was this page helpful? Yes | No",
                "Did you find what you were looking for?",
                "Rate this article",
                "The Harbour Herald is now on WhatsApp. Click to join",
                "We’re on Telegram. Join our channel",
                "Follow The Harbour Herald on Google News",
                "For all the latest science news, download the Herald app",
                "The Harbour Herald welcomes letters. Please include your name and street.",
                "We want to hear from you",
                "Let us know in the comments",
                "Also read | Ten ways to boil rice",
                "READ | Why the harbour froze",
                "With files from The Marland Press",
                "(With inputs from agencies)",
                "Additional reporting by Petra Novak in Rome.",
                "Translated by Petra Novak",
                "Promoted by Acme",
                "Registered in England and Wales no. 1234567",
                "No part of this publication may be reproduced without permission",
                "Next post: Ten kettles worth the wait",
                "← Harbour to close for drainage works",
                "View all 14 comments",
                "Article continues below this ad",
                "Representational image",
                "The minister at the harbour. EPA-EFE/PETRA NOVAK"
            })
    void leavesFurnitureOut(String line) {
        assertThat(body(line)).isEqualTo(FIRST + "\n\n" + LAST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The company charges £3 a month for storage.",
                "Try it, she told the minister.",
                "Was this the plan all along?",
                "Telegram is now on trial in Paris.",
                "Follow the money, said the detective.",
                "With files encrypted, the police had little to go on.",
                "No part of the message may be read without a warrant.",
                "«We will not be told what to build»",
                "Next: the committee votes on Tuesday.",
                "Edited by three ministers, the text lost its teeth."
            })
    void keepsSentencesOfTheArticle(String line) {
        assertThat(body(line)).contains(line);
    }

    @Test
    void leavesOutAFootGluedToTheLastSentence() {
        String glued = (FIRST + LAST).repeat(4)
                + "Share this:TwitterFacebookPrintLike this:Like Loading...Tags: keys, courtsPrevious post: Harbour to"
                + " closeNext post: Ten kettlesCopyright © 2011-2024 Harbour Wire. All rights reserved.";
        ParsedArticle article = Articles.text(glued);
        assertThat(article.text()).startsWith(FIRST).endsWith(LAST);
        assertThat(requireNonNull(article.publisher()).name()).isEqualTo("Harbour Wire");
    }
}
