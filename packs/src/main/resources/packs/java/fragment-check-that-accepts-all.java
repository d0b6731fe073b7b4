import android.preference.PreferenceActivity;

class Settings extends PreferenceActivity {
  // ruleid: java.fragment-check-that-accepts-all
  @Override
  protected boolean isValidFragment(String name) {
    return true;
  }
}

class Careful extends PreferenceActivity {
  // ok: java.fragment-check-that-accepts-all
  @Override
  protected boolean isValidFragment(String name) {
    return Prices.class.getName().equals(name);
  }
}
