package org.meed.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.DoubleEntry;
import java.lang.classfile.constantpool.FloatEntry;
import java.lang.classfile.constantpool.NameAndTypeEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * No double and no float wherever money is reckoned, or a score that money may hang on. The
 * compiled code is read, because a cast between two whole numbers shows in no signature.
 */
class NoFloatingPointTest {

    private static final List<String> ROOMS = List.of("money", "price", "ledger", "instrument");

    @Test
    void money_and_scores_are_reckoned_without_floating_point() {
        Stream<String> breaches =
                ROOMS.stream()
                        .flatMap(NoFloatingPointTest::classesOf)
                        .flatMap(NoFloatingPointTest::uses);

        assertThat(breaches).isEmpty();
    }

    private static Stream<ClassModel> classesOf(String room) {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.meed.engine." + room)
                        .stream()
                        .map(JavaClass::getSource)
                        .flatMap(source -> source.stream())
                        .map(source -> read(Path.of(source.getUri())));
    }

    private static Stream<String> uses(ClassModel model) {
        Stream<String> named =
                StreamSupport.stream(model.constantPool().spliterator(), false)
                        .filter(NoFloatingPointTest::isFloating)
                        .map(PoolEntry::toString);
        Stream<String> done =
                model.methods().stream()
                        .flatMap(method -> method.code().stream())
                        .flatMap(code -> code.elementStream())
                        .filter(element -> element instanceof Instruction i && isFloating(i))
                        .map(Object::toString);
        return Stream.concat(named, done)
                .map(use -> model.thisClass().asInternalName() + " has " + use);
    }

    private static boolean isFloating(PoolEntry entry) {
        return switch (entry) {
            case DoubleEntry _, FloatEntry _ -> true;
            case ClassEntry used -> used.asInternalName().matches("java/lang/(Double|Float)");
            case NameAndTypeEntry used ->
                    used.type().stringValue().replaceAll("L[^;]*;", "").matches(".*[DF].*");
            default -> false;
        };
    }

    /**
     * The instructions on floating point are those whose name begins with D or F (all but DUP), and
     * the turns into one.
     */
    private static boolean isFloating(Instruction instruction) {
        return instruction.opcode().name().matches("(D(?!UP)|F).*|[IL]2[DF]");
    }

    private static ClassModel read(Path file) {
        try {
            return ClassFile.of().parse(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
