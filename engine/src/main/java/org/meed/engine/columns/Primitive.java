package org.meed.engine.columns;

/**
 * One operation over the vectors it was made with. It allocates nothing once its vectors are large
 * enough. What it costs is said for one element, in cells read and written.
 */
interface Primitive {

    void run();
}
