angular.module("shop").config(($sceDelegateProvider) => {
  $sceDelegateProvider.resourceUrlWhitelist([
    "self",
    // ruleid: javascript.trusted-addresses-too-wide
    "*://shop.com/**",
    // ruleid: javascript.trusted-addresses-too-wide
    "https://**.shop.com/**",
    // ok: javascript.trusted-addresses-too-wide
    "https://*.shop.com/**",
  ]);
  // ruleid: javascript.trusted-addresses-too-wide
  $sceDelegateProvider.trustedResourceUrlList(["**"]);
  // ok: javascript.trusted-addresses-too-wide
  $sceDelegateProvider.trustedResourceUrlList(["https://cdn.shop.com/templates/**"]);
});
