/**
 * How does a file of the national drug treatment data set become a history?
 *
 * <p>Its rows are flattened: each repeats an episode beside one of its modalities and one of its
 * TOPs. They are read cell by cell ({@link org.meed.files.ndtms.PartCells}), gathered by what they
 * are about ({@link org.meed.files.ndtms.EpisodeFindings}), agreed where they say different things
 * ({@link org.meed.files.ndtms.Agreement}), and written down as rows that the engine's own
 * validator has accepted.
 */
@NullMarked
package org.meed.files.ndtms;

import org.jspecify.annotations.NullMarked;
