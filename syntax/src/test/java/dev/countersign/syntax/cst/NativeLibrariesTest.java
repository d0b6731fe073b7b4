package dev.countersign.syntax.cst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibrariesTest {
  @TempDir Path folder;

  @BeforeEach
  void onlyWherePermissionsAre() {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("unix"));
  }

  @Test
  void unpacksToAPrivatePlace() {
    Path file = NativeLibraries.prebuilt().file("tree-sitter-java");
    assertThat(file).isRegularFile();
    assertThat(NativeLibraries.isPrivate(file)).isTrue();
    assertThat(NativeLibraries.prebuilt().file("tree-sitter-java").getFileName())
        .isEqualTo(file.getFileName());
  }

  @Test
  void unpacksElsewhereWhereTheCacheCannotBeWritten() throws IOException {
    byte[] content = {1, 2, 3};
    Path cache = folder.resolve("cache");
    assertThat(NativeLibraries.unpack("x.so", content, cache).getParent()).isEqualTo(cache);
    Path taken = Files.createFile(folder.resolve("taken"));
    Path file = NativeLibraries.unpack("x.so", content, taken.resolve("cache"));
    assertThat(file).hasBinaryContent(content);
    assertThat(file.startsWith(folder)).isFalse();
  }

  @Test
  void aFolderThatOthersWriteIsNotPrivate() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    allow(inner, "rwx------");
    assertThat(NativeLibraries.isPrivate(inner)).isTrue();
    allow(inner, "rwxrwx---");
    assertThat(NativeLibraries.isPrivate(inner)).isFalse();
    allow(inner, "rwx------");
    allow(folder, "rwx---rwx");
    assertThat(NativeLibraries.isPrivate(inner)).isFalse();
  }

  @Test
  void aMissingFolderIsNotPrivate() {
    assertThat(NativeLibraries.isPrivate(folder.resolve("none"))).isFalse();
  }

  private static void allow(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }
}
