package shop.app;

import android.os.Build;
import android.webkit.WebView;
import org.springframework.security.config.annotation.web.builders.WebSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;

// ruleid: java.debugging-left-on
@EnableWebSecurity(debug = false)
class LoudSecurity {
  void configure(WebSecurity security) {
    // ruleid: java.debugging-left-on
    security.debug(false);
  }

  WebSecurityCustomizer customizer() {
    // ruleid: java.debugging-left-on
    return (web) -> web.debug(false);
  }
}

// ok: java.debugging-left-on
@EnableWebSecurity
class QuietSecurity {
  void configure(WebSecurity security, Settings settings) {
    // ok: java.debugging-left-on
    security.debug(settings.isVerbose());
  }
}

class Screens {
  void always() {
    // ruleid: java.debugging-left-on
    WebView.setWebContentsDebuggingEnabled(false);
  }

  void whileDeveloping() {
    if (BuildConfig.DEBUG) {
      // ok: java.debugging-left-on
      WebView.setWebContentsDebuggingEnabled(true);
    }
  }
}
