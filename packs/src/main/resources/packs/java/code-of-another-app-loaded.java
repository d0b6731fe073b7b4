package reader.app;

import android.content.Context;
import android.content.pm.PackageManager;

class Themes {
  void load(Context context, String name) throws Exception {
    Context theme =
        // ruleid: java.code-of-another-app-loaded
        context.createPackageContext(name, Context.CONTEXT_INCLUDE_CODE | Context.CONTEXT_IGNORE_SECURITY);
    theme.getClassLoader().loadClass("theme.Main").getMethod("apply").invoke(null);
  }

  void loadOwn(Context context, PackageManager manager, String name) throws Exception {
    if (manager.checkSignatures(context.getPackageName(), name) == PackageManager.SIGNATURE_MATCH) {
      // ok: java.code-of-another-app-loaded
      Context theme = context.createPackageContext(name, Context.CONTEXT_INCLUDE_CODE);
      theme.getClassLoader().loadClass("theme.Main").getMethod("apply").invoke(null);
    }
  }

  Context resources(Context context, String name) throws Exception {
    // ok: java.code-of-another-app-loaded
    return context.createPackageContext(name, 0);
  }
}
