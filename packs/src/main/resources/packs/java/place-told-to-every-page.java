package com.example.browser;

import android.app.AlertDialog;
import android.webkit.GeolocationPermissions;
import android.webkit.WebChromeClient;
import android.webkit.WebView;

class Pages {
  private static final String OURS = "https://maps.example.com";

  void open(WebView view) {
    view.setWebChromeClient(
        new WebChromeClient() {
          @Override
          public void onGeolocationPermissionsShowPrompt(String origin, GeolocationPermissions.Callback callback) {
            // ruleid: java.place-told-to-every-page
            callback.invoke(origin, true, false);
          }
        });
  }

  void openOurs(WebView view) {
    view.setWebChromeClient(
        new WebChromeClient() {
          @Override
          public void onGeolocationPermissionsShowPrompt(String origin, GeolocationPermissions.Callback callback) {
            // ok: java.place-told-to-every-page
            callback.invoke(origin, origin.equals(OURS), false);
          }
        });
  }

  void openAsking(WebView view) {
    view.setWebChromeClient(
        new WebChromeClient() {
          @Override
          public void onGeolocationPermissionsShowPrompt(String origin, GeolocationPermissions.Callback callback) {
            new AlertDialog.Builder(view.getContext())
                .setMessage(origin)
                // ok: java.place-told-to-every-page
                .setPositiveButton("Allow", (dialog, which) -> callback.invoke(origin, true, false))
                .show();
          }
        });
  }
}
