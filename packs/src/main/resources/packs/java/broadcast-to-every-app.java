package com.example.mail;

import android.app.Service;
import android.content.Intent;
import android.os.IBinder;
import androidx.localbroadcastmanager.content.LocalBroadcastManager;

public class SyncService extends Service {
  private static final String PERMISSION = "com.example.mail.permission.SYNC";

  @Override
  public IBinder onBind(Intent intent) {
    return null;
  }

  void signedIn(Account account) {
    Intent done = new Intent("com.example.mail.SIGNED_IN");
    done.putExtra("sessionToken", account.token());
    // ruleid: java.broadcast-to-every-app
    sendBroadcast(done);
    // ok: java.broadcast-to-every-app
    sendBroadcast(done, PERMISSION);
    // ok: java.broadcast-to-every-app
    LocalBroadcastManager.getInstance(this).sendBroadcast(done);
  }

  void moved(double latitude) {
    Intent place = new Intent("com.example.mail.MOVED");
    place.putExtra("latitude", latitude);
    // ruleid: java.broadcast-to-every-app
    getApplicationContext().sendOrderedBroadcast(place, null);
  }

  void toOurselves(Account account) {
    Intent done = new Intent("com.example.mail.SIGNED_IN");
    done.setPackage(getPackageName());
    done.putExtra("sessionToken", account.token());
    // ok: java.broadcast-to-every-app
    sendBroadcast(done);
  }

  void counted(int messages) {
    Intent count = new Intent("com.example.mail.COUNTED");
    count.putExtra("count", messages);
    // ok: java.broadcast-to-every-app
    sendBroadcast(count);
  }
}
