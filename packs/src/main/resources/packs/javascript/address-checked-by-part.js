function mayEmbed(url) {
  // ruleid: javascript.address-checked-by-part
  if (url.includes("maps.shop.com")) {
    return true;
  }
  // ruleid: javascript.address-checked-by-part
  return url.endsWith("shop.com");
}

function mayReturnTo(target) {
  // ruleid: javascript.address-checked-by-part
  return target.startsWith("https://shop.com");
}

function isOurs(text) {
  const host = new URL(text).hostname;
  // ok: javascript.address-checked-by-part
  return host === "shop.com" || host.endsWith(".shop.com");
}

function isOrder(url) {
  // ok: javascript.address-checked-by-part
  return url.startsWith("https://shop.com/orders/");
}

// ok: javascript.address-checked-by-part
const markdown = (name) => name.endsWith(".md");
