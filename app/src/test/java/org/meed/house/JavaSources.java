package org.meed.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The classes and methods of source files, as the compiler's own parser sees them. */
final class JavaSources {

    /** A method or constructor with its length in lines, from its name to its closing brace. */
    record Method(Path file, String name, long lines) {}

    /** A class, record, interface or enum, wherever it is declared. */
    record Type(Path file, String name) {}

    private final List<Method> methods = new ArrayList<>();
    private final List<Type> types = new ArrayList<>();

    private JavaSources() {}

    static JavaSources of(List<Path> files) {
        JavaSources sources = new JavaSources();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager disk = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    disk,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    disk.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(sources.new Collecting(unit, positions), null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    List<Method> methods() {
        return List.copyOf(methods);
    }

    List<Type> types() {
        return List.copyOf(types);
    }

    private final class Collecting extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final Path file;

        Collecting(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
            this.file = Path.of(unit.getSourceFile().toUri());
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            types.add(new Type(file, type.getSimpleName().toString()));
            return super.visitClass(type, null);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            LineMap lines = unit.getLineMap();
            // Annotations do not count: a table of examples above a test may be as long as it must.
            long annotated = positions.getEndPosition(unit, method.getModifiers());
            long start = annotated >= 0 ? annotated : positions.getStartPosition(unit, method);
            long length =
                    lines.getLineNumber(positions.getEndPosition(unit, method))
                            - lines.getLineNumber(start)
                            + 1;
            methods.add(new Method(file, method.getName().toString(), length));
            return super.visitMethod(method, null);
        }
    }
}
