import javax.naming.directory.SearchControls;

class People {
  SearchControls all(String[] attributes) {
    // ruleid: java.directory-objects-read
    SearchControls controls = new SearchControls(SearchControls.SUBTREE_SCOPE, 10, 500, attributes, true, false);
    // ruleid: java.directory-objects-read
    controls.setReturningObjFlag(true);
    return controls;
  }

  SearchControls attributes(String[] attributes) {
    // ok: java.directory-objects-read
    SearchControls controls = new SearchControls(SearchControls.SUBTREE_SCOPE, 10, 500, attributes, false, false);
    // ok: java.directory-objects-read
    controls.setReturningObjFlag(false);
    return controls;
  }
}
