package org.meed.house;

import com.sun.source.tree.AnyPatternTree;
import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseLabelTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The switches over a closed choice, a sealed type or an enum of this repository, that have an arm
 * for whatever is left: a {@code default}, or a pattern that every value matches. The compiler's
 * own types decide which those are, so that no spelling hides one.
 */
final class Choices {

    private static final String OURS = "org.meed.";

    private final List<String> withRest = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
    private int closed;

    private Choices() {}

    static Choices of(List<Path> files) {
        Choices choices = new Choices();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager disk = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    disk,
                                    // what is wrong is the build's to say
                                    ignored -> {},
                                    List.of("-proc:none"),
                                    null,
                                    disk.getJavaFileObjectsFromPaths(files));
            Iterable<? extends CompilationUnitTree> units = task.parse();
            task.analyze();
            Trees trees = Trees.instance(task);
            for (CompilationUnitTree unit : units) {
                choices.new Reading(trees, task.getTypes()).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return choices;
    }

    /** Those with an arm for the rest, as file and line. */
    List<String> withRest() {
        return List.copyOf(withRest);
    }

    /** Those of whose subject the compiler could not tell the type, as file and line. */
    List<String> unread() {
        return List.copyOf(unread);
    }

    /** How many switches over a closed choice there are. */
    int closed() {
        return closed;
    }

    private final class Reading extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final Trees trees;
        private final Types types;

        Reading(Trees trees, Types types) {
            this.trees = trees;
            this.types = types;
        }

        @Override
        public @Nullable Void visitSwitch(SwitchTree tree, @Nullable Void nothing) {
            read(tree, tree.getExpression(), tree.getCases());
            return super.visitSwitch(tree, null);
        }

        @Override
        public @Nullable Void visitSwitchExpression(
                SwitchExpressionTree tree, @Nullable Void nothing) {
            read(tree, tree.getExpression(), tree.getCases());
            return super.visitSwitchExpression(tree, null);
        }

        private void read(Tree tree, ExpressionTree subject, List<? extends CaseTree> cases) {
            TypeMirror type = type(subject);
            if (type == null || type.getKind() == TypeKind.ERROR) {
                unread.add(place(tree));
            } else if (isClosed(type)) {
                closed++;
                if (cases.stream()
                        .flatMap(one -> one.getLabels().stream())
                        .anyMatch(label -> takesTheRest(label, type))) {
                    withRest.add(place(tree));
                }
            }
        }

        private @Nullable TypeMirror type(Tree tree) {
            return trees.getTypeMirror(new TreePath(getCurrentPath(), tree));
        }

        private boolean isClosed(TypeMirror type) {
            Element element = types.asElement(type);
            return element != null
                    && element.toString().startsWith(OURS)
                    && (element.getKind() == ElementKind.ENUM
                            || element.getModifiers().contains(Modifier.SEALED));
        }

        private boolean takesTheRest(CaseLabelTree label, TypeMirror subject) {
            if (label instanceof DefaultCaseLabelTree) {
                return true;
            }
            if (label instanceof PatternCaseLabelTree pattern) {
                return pattern.getPattern() instanceof AnyPatternTree
                        || (pattern.getPattern() instanceof BindingPatternTree binding
                                && takes(binding, subject));
            }
            return false;
        }

        private boolean takes(BindingPatternTree binding, TypeMirror subject) {
            TypeMirror type = type(binding.getVariable().getType());
            return type != null && types.isSubtype(types.erasure(subject), types.erasure(type));
        }

        private String place(Tree tree) {
            CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
            long start = trees.getSourcePositions().getStartPosition(unit, tree);
            return unit.getSourceFile().getName() + ":" + unit.getLineMap().getLineNumber(start);
        }
    }
}
