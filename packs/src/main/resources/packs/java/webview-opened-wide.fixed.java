import android.webkit.WebView;

class Help {
  void show(WebView view) {
    // ruleid: java.webview-opened-wide
    view.getSettings().setJavaScriptEnabled(true);
    // ok: java.webview-opened-wide
    view.getSettings().setJavaScriptEnabled(false);
  }

  void mixed(WebView view) {
    // ruleid: java.webview-opened-wide
    view.getSettings().setMixedContentMode(WebSettings.MIXED_CONTENT_NEVER_ALLOW);
    // ok: java.webview-opened-wide
    view.getSettings().setMixedContentMode(WebSettings.MIXED_CONTENT_NEVER_ALLOW);
  }
}

class Page extends WebView {
  Page(Context context) {
    super(context);
    // ruleid: java.webview-opened-wide
    addJavascriptInterface(new Basket(), "basket");
  }
}
