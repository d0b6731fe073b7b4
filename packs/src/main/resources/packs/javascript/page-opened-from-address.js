function afterLogin() {
  const next = new URLSearchParams(window.location.search).get("next");
  // ruleid: javascript.page-opened-from-address
  window.location = next;
}

function jump() {
  // ruleid: javascript.page-opened-from-address
  location.href = location.hash.substring(1);
}

function help() {
  const page = decodeURIComponent(location.search.slice(1));
  // ruleid: javascript.page-opened-from-address
  window.open(page);
}

function back() {
  const params = new URL(window.location.href).searchParams;
  // ruleid: javascript.page-opened-from-address
  document.location.replace(params.get("returnTo"));
}

addEventListener("message", (event) => {
  // ruleid: javascript.page-opened-from-address
  location.assign(event.data.url);
});

function toProduct() {
  const id = new URLSearchParams(location.search).get("id");
  // ok: javascript.page-opened-from-address
  location.href = "/products/" + id;
  // ok: javascript.page-opened-from-address
  location.href = `https://shop.example.com/p/${id}`;
  // ok: javascript.page-opened-from-address
  window.location = location.pathname + location.search;
}

function otherRegion(region) {
  const rest = location.search + location.hash;
  // ok: javascript.page-opened-from-address
  location.href = region.domain + rest;
  // ok: javascript.page-opened-from-address
  location.href = `${region.origin}${rest}`;
  const host = new URLSearchParams(location.search).get("host");
  // ruleid: javascript.page-opened-from-address
  location.href = "https://" + host + "/home";
  // ruleid: javascript.page-opened-from-address
  location.href = `${location.protocol}//${host}/home`;
}

navigator.serviceWorker.addEventListener("message", (event) => {
  // ok: javascript.page-opened-from-address
  window.location.href = event.data.url;
});

function reload() {
  // ok: javascript.page-opened-from-address
  location.href = location.href;
  // ok: javascript.page-opened-from-address
  location.replace("?page=" + location.hash);
}

function onlyHere() {
  const next = new URLSearchParams(location.search).get("next");
  if (["/home", "/cart"].includes(next)) {
    // ok: javascript.page-opened-from-address
    location.assign(next);
  }
  if (new URL(next, location.origin).origin === location.origin) {
    // ok: javascript.page-opened-from-address
    location.assign(new URL(next, location.origin).pathname);
  }
}

function Entities() {
  const location = useContext(PlaceInList);
  const next = { entity: 3, search: location.search };
  // ok: javascript.page-opened-from-address
  location.replace(next);
}
