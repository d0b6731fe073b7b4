package com.example.notes;

import android.content.Context;
import android.os.Environment;
import java.io.File;

class Notes {
  File exported() {
    // ruleid: java.file-on-shared-storage
    return new File(Environment.getExternalStorageDirectory(), "notes.csv");
  }

  File plugin(Context context) {
    // ruleid: java.file-on-shared-storage
    return new File(context.getExternalFilesDir(null), "plugin.dex");
  }

  File kept(Context context) {
    // ok: java.file-on-shared-storage
    return new File(context.getFilesDir(), "notes.db");
  }
}
