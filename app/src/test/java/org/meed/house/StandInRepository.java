package org.meed.house;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A folder with the real launcher in it, and shell scripts in place of the JDK and Maven: {@code
 * java} prints its arguments and its working directory, {@code mvn} notes its arguments and makes
 * two empty jars.
 */
final class StandInRepository {

    /** How a call of the launcher ended. */
    record Outcome(int exitCode, List<String> output, String errors) {

        /** The arguments that reached the program: those after its main class. */
        List<String> programArguments() {
            return output.subList(main() + 1, output.size() - 1);
        }

        /** The options of the virtual machine: those before the program's main class. */
        List<String> machineOptions() {
            return output.subList(0, main());
        }

        String mainClass() {
            return output.get(main());
        }

        private int main() {
            return Math.max(
                    output.indexOf("org.meed.app.Meed"),
                    output.indexOf("org.meed.spark.MeedSpark"));
        }

        String workingDirectory() {
            return output.getLast();
        }
    }

    private final Path root;

    private StandInRepository(Path root) {
        this.root = root;
    }

    static StandInRepository in(Path folder) throws IOException {
        Path root = folder.resolve("a repository");
        StandInRepository repository = new StandInRepository(root);
        repository.write("pom.xml", "");
        repository.write("app/pom.xml", "");
        repository.write("app/src/main/java/One.java", "");
        repository.write("tools/jdk/release", "JAVA_VERSION=\"25.0.1\"\n");
        repository.script("meed", Files.readString(Repository.root().resolve("meed")));
        repository.script("tools/jdk/bin/javac", "#!/bin/sh\n");
        repository.script(
                "tools/jdk/bin/java",
                """
                #!/bin/sh
                case "$*" in *AOTCacheOutput*) exit 0 ;; esac
                printf '%s\\n' "$@" "$PWD"
                exit "${EXIT_CODE:-0}"
                """);
        repository.script(
                "tools/bin/mvn",
                """
                #!/bin/sh
                echo "mvn $*"
                echo "$JAVA_HOME: $*" >>builds
                [ -z "${EXIT_CODE:-}" ] || exit "$EXIT_CODE"
                case "$*" in
                    *"-pl spark "*)
                        mkdir -p spark/target
                        echo >spark/target/meed-spark-1.jar
                        echo >spark/target/meed-engine-1.jar
                        echo "$PWD/spark/target/meed-engine-1.jar:/lib/spark-sql.jar" >spark/target/class-path
                        exit ;;
                esac
                mkdir -p app/target/lib
                echo >app/target/meed-app-1.jar
                echo >app/target/lib/library.jar
                sleep 0.2
                """);
        return repository;
    }

    Path root() {
        return root;
    }

    Path jdk() {
        return root.resolve("tools/jdk");
    }

    /** What Maven was asked, one line for each time. */
    List<String> builds() throws IOException {
        Path builds = root.resolve("builds");
        return Files.exists(builds) ? Files.readAllLines(builds) : List.of();
    }

    void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    Outcome call(String... arguments) throws IOException, InterruptedException {
        return ended(start(root, Map.of(), root.resolve("meed"), arguments));
    }

    Outcome call(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        return ended(start(root, environment, root.resolve("meed"), arguments));
    }

    /** Starts the launcher, named by any path, in any working directory. */
    Process start(
            Path workingDirectory,
            Map<String, String> environment,
            Path launcher,
            String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(workingDirectory.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("MEED_"));
        builder.environment().put("JAVA_HOME", jdk().toString());
        builder.environment().put("PATH", root.resolve("tools/bin") + ":" + System.getenv("PATH"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    static Outcome ended(Process process) throws IOException, InterruptedException {
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output.lines().toList(), errors);
    }

    private void script(String name, String text) throws IOException {
        write(name, text);
        Files.setPosixFilePermissions(
                root.resolve(name), PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
