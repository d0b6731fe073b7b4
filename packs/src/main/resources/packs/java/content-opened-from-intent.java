import android.app.Activity;
import android.content.ContentResolver;
import android.content.Intent;
import android.net.Uri;

class Import extends Activity {
  private static final Uri KNOWN = Uri.parse("content://shop.data/prices");

  void onCreate() throws Exception {
    Uri given = (Uri) getIntent().getParcelableExtra("from");
    // ruleid: java.content-opened-from-intent
    getContentResolver().openInputStream(given);
    // ok: java.content-opened-from-intent
    getContentResolver().openInputStream(KNOWN);
  }

  void onActivityResult(int request, int result, Intent data) throws Exception {
    ContentResolver resolver = getContentResolver();
    Uri picked = data.getData();
    // ruleid: java.content-opened-from-intent
    resolver.openOutputStream(picked);
  }

  void checked(ContentResolver resolver) throws Exception {
    Uri given = getIntent().getData();
    if (!KNOWN.equals(given)) {
      throw new SecurityException();
    }
    // ok: java.content-opened-from-intent
    resolver.openFileDescriptor(given, "r");
  }
}
