package shop.plugins;

import android.content.Context;
import android.os.Environment;
import dalvik.system.DexClassLoader;
import dalvik.system.PathClassLoader;
import java.io.File;

class Plugins {
  ClassLoader downloaded(Context context) {
    File plugin = new File(Environment.getExternalStorageDirectory(), "plugin.dex");
    // ruleid: java.code-loaded-from-shared-storage
    return new DexClassLoader(plugin.getAbsolutePath(), context.getCacheDir().getPath(), null, context.getClassLoader());
  }

  ClassLoader shared(Context context) {
    // ruleid: java.code-loaded-from-shared-storage
    return new PathClassLoader("/sdcard/shop/plugin.apk", context.getClassLoader());
  }

  ClassLoader extra(Context context) {
    String path = context.getExternalFilesDir(null) + "/plugin.apk";
    // ruleid: java.code-loaded-from-shared-storage
    return new PathClassLoader(path, context.getClassLoader());
  }

  ClassLoader own(Context context) {
    File plugin = new File(context.getFilesDir(), "plugin.dex");
    // ok: java.code-loaded-from-shared-storage
    return new DexClassLoader(plugin.getPath(), null, null, context.getClassLoader());
  }
}
