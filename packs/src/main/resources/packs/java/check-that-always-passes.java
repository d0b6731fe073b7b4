class Documents {
  // ruleid: java.check-that-always-passes
  public boolean isAuthorized(String user, String document) {
    return true;
  }

  // ruleid: java.check-that-always-passes
  private static boolean verifySignature(byte[] message, byte[] signature) {
    return true;
  }

  // ok: java.check-that-always-passes
  public boolean isCredentialsNonExpired() {
    return true;
  }

  // ok: java.check-that-always-passes
  boolean hasAccess(String user, String document) {
    return document.startsWith(user);
  }

  boolean isVisible() {
    return true;
  }
}
