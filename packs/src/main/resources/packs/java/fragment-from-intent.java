import android.os.Bundle;
import androidx.fragment.app.Fragment;
import androidx.fragment.app.FragmentActivity;
import androidx.fragment.app.FragmentTransaction;

class Screen extends FragmentActivity {
  void onCreate(Bundle saved) throws Exception {
    String name = getIntent().getStringExtra("page");
    FragmentTransaction change = getSupportFragmentManager().beginTransaction();
    // ruleid: java.fragment-from-intent
    change.replace(R.id.page, Fragment.instantiate(this, name));
    Class<?> type = Class.forName(name);
    // ruleid: java.fragment-from-intent
    change.add((Fragment) type.newInstance(), "page");
    // ok: java.fragment-from-intent
    change.replace(R.id.page, new Prices());
    // ok: java.fragment-from-intent
    change.replace(R.id.page, Fragment.instantiate(this, "shop.Prices"));
  }
}
