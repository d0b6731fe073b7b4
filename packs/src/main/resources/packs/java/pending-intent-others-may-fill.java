package shop.notify;

import android.app.AlarmManager;
import android.app.PendingIntent;
import android.content.Context;
import android.content.Intent;

class Notices {
  void remind(Context context, AlarmManager alarms) {
    // ruleid: java.pending-intent-others-may-fill
    PendingIntent open = PendingIntent.getActivity(context, 0, new Intent("com.example.shop.OPEN"), PendingIntent.FLAG_MUTABLE);
    alarms.set(0, 0, open);
  }

  PendingIntent done(Context context) {
    Intent done = new Intent("com.example.shop.DONE");
    // ruleid: java.pending-intent-others-may-fill
    return PendingIntent.getBroadcast(context, 0, done, 0);
  }

  PendingIntent empty(Context context) {
    // ruleid: java.pending-intent-others-may-fill
    return PendingIntent.getService(context, 0, new Intent(), PendingIntent.FLAG_UPDATE_CURRENT);
  }

  PendingIntent fixed(Context context) {
    // ok: java.pending-intent-others-may-fill
    return PendingIntent.getActivity(context, 0, new Intent("com.example.shop.OPEN"), PendingIntent.FLAG_IMMUTABLE);
  }

  PendingIntent named(Context context) {
    // ok: java.pending-intent-others-may-fill
    return PendingIntent.getActivity(context, 0, new Intent(context, Notices.class), PendingIntent.FLAG_MUTABLE);
  }

  PendingIntent namedLater(Context context) {
    Intent done = new Intent("com.example.shop.DONE");
    done.setPackage(context.getPackageName());
    // ok: java.pending-intent-others-may-fill
    return PendingIntent.getBroadcast(context, 0, done, PendingIntent.FLAG_MUTABLE);
  }
}
