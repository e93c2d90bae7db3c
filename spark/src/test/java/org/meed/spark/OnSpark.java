package org.meed.spark;

import org.apache.spark.sql.SparkSession;

/** Spark on this machine, in two threads, for all tests that need no cluster. */
final class OnSpark {

    private static final SparkSession SESSION =
            SparkSession.builder()
                    .appName("tests")
                    .master("local[2]")
                    .config("spark.ui.enabled", "false")
                    .config("spark.sql.caseSensitive", "true")
                    .config("spark.sql.session.timeZone", "UTC")
                    .config("spark.sql.shuffle.partitions", "3")
                    .config("spark.sql.adaptive.coalescePartitions.enabled", "false")
                    .getOrCreate();

    private OnSpark() {}

    static SparkSession session() {
        return SESSION;
    }
}
