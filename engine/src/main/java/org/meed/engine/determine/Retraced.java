package org.meed.engine.determine;

import java.util.List;

/**
 * A journey judged once more, each stage kept.
 *
 * @param frame of this journey alone, with what was earned before it
 * @param outcomes the stages of each outcome judged so far, in order
 */
record Retraced(Questions questions, Frame frame, List<Stages> outcomes) {

    /** What was judged of every part: found, then what was left of it, then what became of that. */
    record Stages(List<Judged> found, List<Judged> left, List<Judged> judged) {}
}
