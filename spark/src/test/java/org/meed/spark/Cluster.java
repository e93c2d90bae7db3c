package org.meed.spark;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A master and two workers, each a process of its own, on this machine alone. All that was started
 * is stopped by {@link #close}, and what they started with them.
 */
final class Cluster implements AutoCloseable {

    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();
    private static final String HOST = "127.0.0.1";
    private static final String CLASS_PATH = System.getProperty("java.class.path");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path folder;
    private final int port;
    private final List<Process> processes = new ArrayList<>();

    private Cluster(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    static Cluster in(Path folder) throws Exception {
        Cluster cluster = new Cluster(folder, freePort());
        try {
            // a worker asks for a Spark that is installed, and is content with an empty one
            Files.createDirectories(folder.resolve("home/jars"));
            cluster.start(
                    "master",
                    "-Xmx256m",
                    "org.apache.spark.deploy.master.Master",
                    "--host",
                    HOST,
                    "--port",
                    Integer.toString(cluster.port),
                    "--webui-port",
                    "0");
            cluster.awaitMaster();
            for (int worker = 0; worker < 2; worker++) {
                cluster.start(
                        "worker" + worker,
                        "-Xmx256m",
                        "org.apache.spark.deploy.worker.Worker",
                        "--host",
                        HOST,
                        "--webui-port",
                        "0",
                        "--cores",
                        "1",
                        "--memory",
                        "640m",
                        "--work-dir",
                        folder.resolve("worker" + worker).toString(),
                        cluster.master());
            }
            return cluster;
        } catch (Exception e) {
            cluster.close();
            throw e;
        }
    }

    String master() {
        return "spark://" + HOST + ":" + port;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, LOOPBACK)) {
            return socket.getLocalPort();
        }
    }

    private void awaitMaster() throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(LOOPBACK, port));
                return;
            } catch (IOException notYet) {
                if (!processes.getFirst().isAlive() || Instant.now().isAfter(end)) {
                    throw notYet;
                }
                Thread.sleep(100);
            }
        }
    }

    /** Runs a class to its end, and gives its exit code; what it says goes to a log. */
    int run(String name, String heap, String... arguments) throws Exception {
        Process process = start(name, heap, arguments);
        if (!process.waitFor(PATIENCE.toSeconds() * 2, TimeUnit.SECONDS)) {
            throw new IllegalStateException(name + " did not end.\n" + log(name));
        }
        return process.exitValue();
    }

    private Process start(String name, String heap, String... arguments) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command =
                new ArrayList<>(
                        List.of(
                                java.toString(),
                                heap,
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "--sun-misc-unsafe-memory-access=allow",
                                "--enable-native-access=ALL-UNNAMED",
                                "-Dmeed.home=..",
                                "-cp",
                                CLASS_PATH));
        command.addAll(List.of(arguments));
        File log = folder.resolve(name + ".log").toFile();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(log);
        builder.environment().put("SPARK_HOME", folder.resolve("home").toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", HOST);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        processes.add(process);
        return process;
    }

    /** What a process said. */
    String log(String name) throws IOException {
        return Files.readString(folder.resolve(name + ".log"));
    }

    @Override
    public void close() {
        List<ProcessHandle> all = new ArrayList<>();
        for (Process process : processes) {
            process.descendants().forEach(all::add);
            all.add(process.toHandle());
        }
        all.forEach(ProcessHandle::destroy);
        for (ProcessHandle handle : all) {
            if (handle.isAlive()) {
                handle.onExit().orTimeout(5, TimeUnit.SECONDS).exceptionally(_ -> handle).join();
                handle.destroyForcibly();
            }
        }
    }
}
