import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.InvokeDynamicEntry;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.StreamSupport;

/**
 * Makes the classes of a program's jars such that a start-up cache can hold all that they do at first.
 *
 * <p>Those made for Java 5 and before have no stack maps, and the cache leaves them out: their
 * version is raised. What a switch over types runs is made when it is first reached, a class for
 * each, and is never compiled together with it: it becomes a method that tests one type after
 * another.
 *
 * <p>Usage: {@code java build/Archivable.java JAR...}
 */
class Archivable {
  private static final ClassTransform RAISED =
      ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)
          .andThen(
              ClassTransform.endHandler(
                  type -> type.with(ClassFileVersion.of(ClassFile.JAVA_8_VERSION, 0))));

  private final List<JarFile> jars = new ArrayList<>();
  private final ClassFile format =
      ClassFile.of(
          ClassFile.ClassHierarchyResolverOption.of(
              ClassHierarchyResolver.ofResourceParsing(this::open)
                  .orElse(ClassHierarchyResolver.defaultResolver())));

  public static void main(String[] jars) throws IOException {
    Archivable archivable = new Archivable();
    for (String jar : jars) {
      archivable.jars.add(new JarFile(jar));
    }
    for (JarFile jar : archivable.jars) {
      archivable.convert(jar);
    }
  }

  /** The jar stays open as it was, for the classes of the others. */
  private void convert(JarFile jar) throws IOException {
    Path path = Path.of(jar.getName()).toAbsolutePath();
    Path converted = path.resolveSibling(path.getFileName() + ".part");
    boolean changed = false;
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(converted))) {
      for (JarEntry entry : jar.stream().toList()) {
        out.putNextEntry(new JarEntry(entry.getName()));
        try (InputStream in = jar.getInputStream(entry)) {
          byte[] before = in.readAllBytes();
          byte[] after = entry.getName().endsWith(".class") ? convert(before) : before;
          changed |= after != before;
          out.write(after);
        }
      }
    }
    if (changed) {
      Files.move(converted, path, StandardCopyOption.REPLACE_EXISTING);
    } else {
      Files.delete(converted);
    }
  }

  private byte[] convert(byte[] bytes) {
    ClassModel type = format.parse(bytes);
    if (type.majorVersion() < ClassFile.JAVA_6_VERSION) {
      return format.transformClass(type, RAISED);
    }
    boolean switches =
        StreamSupport.stream(type.constantPool().spliterator(), false)
            .anyMatch(one ->
                one instanceof InvokeDynamicEntry call
                    && call.name().equalsString("typeSwitch"));
    return switches ? format.transformClass(type, new Switches(type).plain()) : bytes;
  }

  private InputStream open(ClassDesc type) {
    String name = type.descriptorString();
    String file = name.substring(1, name.length() - 1) + ".class";
    try {
      for (JarFile jar : jars) {
        JarEntry entry = jar.getJarEntry(file);
        if (entry != null) {
          return jar.getInputStream(entry);
        }
      }
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The switches over types of one class, by the names of the methods that they become. */
  private static final class Switches {
    private final ClassDesc type;
    private final boolean isInterface;
    private final Map<String, InvokeDynamicInstruction> calls = new LinkedHashMap<>();

    Switches(ClassModel model) {
      this.type = model.thisClass().asSymbol();
      this.isInterface = model.flags().has(AccessFlag.INTERFACE);
    }

    ClassTransform plain() {
      CodeTransform called =
          (code, element) -> {
            if (element instanceof InvokeDynamicInstruction call && isOverTypes(call)) {
              String name = "typeSwitch$" + calls.size();
              calls.put(name, call);
              code.invokestatic(type, name, call.typeSymbol(), isInterface);
            } else {
              code.with(element);
            }
          };
      return ClassTransform.transformingMethodBodies(Switches::mayBeIn, called)
          .andThen(ClassTransform.endHandler(this::methods));
    }

    private static boolean mayBeIn(MethodModel method) {
      return method
          .code()
          .filter(code ->
              code.elementStream()
                  .anyMatch(one ->
                      one instanceof InvokeDynamicInstruction call && isOverTypes(call)))
          .isPresent();
    }

    private static boolean isOverTypes(InvokeDynamicInstruction call) {
      return call.name().equalsString("typeSwitch")
          && call.bootstrapArgs().stream().allMatch(label -> label instanceof ClassDesc);
    }

    private void methods(ClassBuilder builder) {
      int flags = ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;
      calls.forEach((name, call) ->
          builder.withMethodBody(
              name, call.typeSymbol(), flags, code -> choose(call.bootstrapArgs(), code)));
    }

    /** As {@code SwitchBootstraps.typeSwitch} has it: which type from the second argument on. */
    private static void choose(List<ConstantDesc> types, CodeBuilder code) {
      Label present = code.newLabel();
      code.aload(0).ifnonnull(present).iconst_m1().ireturn().labelBinding(present);
      for (int i = 0; i < types.size(); i++) {
        Label next = code.newLabel();
        code.iload(1).loadConstant(i).if_icmpgt(next);
        code.aload(0).instanceOf((ClassDesc) types.get(i)).ifeq(next);
        code.loadConstant(i).ireturn().labelBinding(next);
      }
      code.loadConstant(types.size()).ireturn();
    }
  }
}
