const shop = angular.module("shop", []);

shop.config(function ($sceProvider, $compileProvider) {
  // ruleid: javascript.angular-cleaning-off
  $sceProvider.enabled(false);
  // ok: javascript.angular-cleaning-off
  $compileProvider.debugInfoEnabled(false);
});

shop.run(function ($sce) {
  // ok: javascript.angular-cleaning-off
  console.log($sce.isEnabled());
});
