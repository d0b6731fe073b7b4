import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/**
 * Raises the classes of jars to a version that a start-up cache can hold: those made for Java 5 and
 * before have no stack maps, and the cache leaves them out.
 *
 * <p>Usage: {@code java build/Archivable.java JAR...}
 */
class Archivable {
  private static final ClassTransform RAISED =
      ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)
          .andThen(
              ClassTransform.endHandler(
                  type -> type.with(ClassFileVersion.of(ClassFile.JAVA_8_VERSION, 0))));

  public static void main(String[] jars) throws IOException {
    for (String jar : jars) {
      raise(Path.of(jar).toAbsolutePath());
    }
  }

  private static void raise(Path path) throws IOException {
    Path raised = path.resolveSibling(path.getFileName() + ".part");
    try (JarFile jar = new JarFile(path.toFile());
        JarOutputStream out = new JarOutputStream(Files.newOutputStream(raised))) {
      ClassFile format =
          ClassFile.of(
              ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
              ClassFile.ClassHierarchyResolverOption.of(
                  ClassHierarchyResolver.ofResourceParsing(type -> open(jar, type))
                      .orElse(ClassHierarchyResolver.defaultResolver())));
      for (JarEntry entry : jar.stream().toList()) {
        out.putNextEntry(new JarEntry(entry.getName()));
        try (InputStream in = jar.getInputStream(entry)) {
          byte[] bytes = in.readAllBytes();
          out.write(entry.getName().endsWith(".class") ? raise(format, bytes) : bytes);
        }
      }
    }
    Files.move(raised, path, StandardCopyOption.REPLACE_EXISTING);
  }

  private static byte[] raise(ClassFile format, byte[] bytes) {
    ClassModel type = format.parse(bytes);
    return type.majorVersion() < ClassFile.JAVA_6_VERSION
        ? format.transformClass(type, RAISED)
        : bytes;
  }

  private static InputStream open(JarFile jar, ClassDesc type) {
    String name = type.descriptorString();
    JarEntry entry = jar.getJarEntry(name.substring(1, name.length() - 1) + ".class");
    try {
      return entry == null ? null : jar.getInputStream(entry);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
