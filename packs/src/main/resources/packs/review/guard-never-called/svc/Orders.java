class Orders {
  // ruleid: review.guard-never-called
  private static boolean isAllowed(String user, String order) {
    return user.equals(order);
  }

  // ok: review.guard-never-called
  private void checkPermission(String user) {
    if (user.isEmpty()) {
      throw new SecurityException();
    }
  }

  void remove(String user) {
    checkPermission(user);
  }
}
