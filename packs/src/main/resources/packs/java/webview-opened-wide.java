import android.webkit.WebView;

class Help {
  void show(WebView view) {
    // ruleid: java.webview-opened-wide
    view.getSettings().setJavaScriptEnabled(true);
    // ok: java.webview-opened-wide
    view.getSettings().setJavaScriptEnabled(false);
  }
}
