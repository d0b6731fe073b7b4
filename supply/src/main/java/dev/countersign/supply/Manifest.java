package dev.countersign.supply;

import dev.countersign.supply.data.Place;
import dev.countersign.supply.version.Ecosystem;
import java.util.List;
import java.util.Optional;

/**
 * What one file says about dependencies.
 *
 * @param kind what the file is for
 * @param project the name that the file gives the project itself
 * @param licence the project's
 * @param remarks what else concerns where packages come from
 * @param problems what could not be read of it, one line each
 */
public record Manifest(
    String path,
    Ecosystem ecosystem,
    Kind kind,
    Optional<String> project,
    Optional<String> licence,
    List<Dependency> dependencies,
    List<Remark> remarks,
    List<Problem> problems) {
  /** What a file is for. */
  public enum Kind {
    /** Says what the project asks for. */
    DECLARED,
    /** Says which versions that comes to. */
    LOCKED,
    /** Gives versions to others to use (a catalog, a parent's management). */
    SHARED
  }

  /** Something about where packages come from. */
  public record Remark(Subject subject, String text, Place place) {}

  /** What a remark is about. */
  public enum Subject {
    /** One more index is asked beside the usual one; either may answer for any name. */
    EXTRA_INDEX,
    /** The usual index is replaced. */
    INDEX,
    /** Code that runs when the project's packages are installed. */
    INSTALL_SCRIPT,
    /** A folder whose packages are the project's own. */
    WORKSPACE
  }

  /** A line that could not be read, or a file that is not what its name says. */
  public record Problem(String path, int line, String message) {
    @Override
    public String toString() {
      return path + ":" + line + ": " + message;
    }
  }

  public Manifest {
    dependencies = List.copyOf(dependencies);
    remarks = List.copyOf(remarks);
    problems = List.copyOf(problems);
  }
}
