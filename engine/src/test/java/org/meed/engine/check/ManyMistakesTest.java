package org.meed.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meed.engine.cases.Shipped;
import org.meed.engine.framework.document.ErrorCode;

/** One mistake hides no other: all are told in one go, and nothing is told that is none. */
class ManyMistakesTest {

    @Test
    void ten_different_mistakes_are_told_as_ten() {
        Map<String, String> slips = new LinkedHashMap<>();
        slips.put("stage: interim\n", "stage: intrim\n");
        slips.put("for each: journey where presenting", "for each: jurney where presenting");
        slips.put("minimum-gap apart", "minimun-gap apart");
        slips.put("  met: pair exists\n", "  met: pair exist s\n");
        slips.put("| hep-b         | 40.00", "| hep-b         | 4o.00");
        slips.put("known: 2012-05-16", "known: 2012-05-46");
        slips.put("tested: first", "tested: frist");
        slips.put("injected of start-top is above 0", "injectd of start-top is above 0");
        slips.put("starts: journey end", "starts: journy end");
        slips.put("kind: map", "kind: mep");
        String text = Shipped.text("national-2012");
        for (Map.Entry<String, String> slip : slips.entrySet()) {
            assertThat(text).contains(slip.getKey());
            int at = text.indexOf(slip.getKey());
            text =
                    text.substring(0, at)
                            + slip.getValue()
                            + text.substring(at + slip.getKey().length());
        }
        assertThat(Check.run(text).errors())
                .extracting(problem -> problem.code())
                .containsExactly(
                        ErrorCode.UNKNOWN_WORD,
                        ErrorCode.EXPECTED,
                        ErrorCode.EXPECTED,
                        ErrorCode.LEFT_OVER,
                        ErrorCode.BAD_DATE,
                        ErrorCode.UNKNOWN_WORD,
                        ErrorCode.UNKNOWN_NAME,
                        ErrorCode.UNKNOWN_NAME,
                        ErrorCode.UNKNOWN_WORD,
                        ErrorCode.BAD_MONEY);
    }
}
