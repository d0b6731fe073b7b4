package shop.device;

import android.content.ContentValues;
import android.content.Context;
import android.content.SharedPreferences;
import java.util.Properties;
import javax.servlet.http.Cookie;

class Kept {
  void remember(Context context, String password, String pin) {
    SharedPreferences settings = context.getSharedPreferences("login", Context.MODE_PRIVATE);
    // ruleid: java.secret-stored-in-clear
    settings.edit().putString("password", password).apply();
    SharedPreferences.Editor editor = settings.edit();
    // ruleid: java.secret-stored-in-clear
    editor.putString("pin", pin);
    // ok: java.secret-stored-in-clear
    editor.putString("theme", "dark");
    // ok: java.secret-stored-in-clear
    editor.putString("password", encrypt(password));
    // ok: java.secret-stored-in-clear
    editor.putString("password", "");
    editor.commit();
  }

  void encrypted(Context context, String password) throws Exception {
    SharedPreferences settings = EncryptedSharedPreferences.create(context, "login", key, KEYS, VALUES);
    // ok: java.secret-stored-in-clear
    settings.edit().putString("password", password).apply();
  }

  ContentValues row(String name, String password) {
    ContentValues row = new ContentValues();
    // ok: java.secret-stored-in-clear
    row.put("name", name);
    // ruleid: java.secret-stored-in-clear
    row.put("password", password);
    // ok: java.secret-stored-in-clear
    row.put("password_hash", hash(password));
    return row;
  }

  Cookie cookie(String password) {
    // ruleid: java.secret-stored-in-clear
    return new Cookie("password", password);
  }

  Cookie theme(String theme) {
    // ok: java.secret-stored-in-clear
    return new Cookie("theme", theme);
  }

  void settings(Properties settings, String password, java.io.OutputStream out) throws java.io.IOException {
    // ruleid: java.secret-stored-in-clear
    settings.setProperty("db.password", password);
    settings.store(out, null);
  }

  Properties connection(String password) {
    Properties settings = new Properties();
    // ok: java.secret-stored-in-clear
    settings.setProperty("password", password);
    return settings;
  }
}
