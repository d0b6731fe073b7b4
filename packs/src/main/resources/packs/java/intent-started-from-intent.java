import android.app.Activity;
import android.content.ComponentName;
import android.content.Context;
import android.content.Intent;
import android.os.Bundle;

class Forward extends Activity {
  void onCreate(Bundle saved) {
    Intent next = (Intent) getIntent().getParcelableExtra("next");
    // ruleid: java.intent-started-from-intent
    startActivity(next);
    // ok: java.intent-started-from-intent
    startActivity(new Intent(this, Settings.class));
  }

  void named(Context context) {
    Intent given = getIntent();
    Intent made = new Intent();
    made.setClassName(given.getStringExtra("package"), given.getStringExtra("class"));
    // ruleid: java.intent-started-from-intent
    context.sendBroadcast(made);
    // ok: java.intent-started-from-intent
    startActivity(given);
  }

  void onNewIntent(Intent intent) {
    Intent next = intent.getParcelableExtra("next", Intent.class);
    if (next.getComponent().equals(new ComponentName(this, Settings.class))) {
      // ok: java.intent-started-from-intent
      startActivity(next);
    }
    if (next.getComponent().getPackageName().equals("shop.app")) {
      // ruleid: java.intent-started-from-intent
      startService(next);
    }
  }

  void answer() {
    // ruleid: java.intent-started-from-intent
    setResult(RESULT_OK, (Intent) getIntent().getExtras().get("answer"));
  }

  void own() {
    Intent made = new Intent(this, Settings.class);
    made.putExtra("page", 3);
    // ok: java.intent-started-from-intent
    startActivity(made);
  }
}
