import DOMPurify from "dompurify";

const box = document.querySelector("#box");

function showName() {
  const name = new URLSearchParams(window.location.search).get("name");
  // ruleid: javascript.dom-html-from-address
  box.innerHTML = `Hello ${name}`;
  // ok: javascript.dom-html-from-address
  box.textContent = `Hello ${name}`;
  // ok: javascript.dom-html-from-address
  box.innerHTML = DOMPurify.sanitize(name);
}

function showTab() {
  const tab = decodeURIComponent(location.hash.slice(1));
  // ruleid: javascript.dom-html-from-address
  document.write("<h2>" + tab + "</h2>");
  // ruleid: javascript.dom-html-from-address
  box.insertAdjacentHTML("beforeend", "<li>" + tab + "</li>");
  // ok: javascript.dom-html-from-address
  box.insertAdjacentHTML("beforeend", "<li>new</li>");
}

window.addEventListener("message", (event) => {
  // ruleid: javascript.dom-html-from-address
  box.innerHTML = event.data;
});

function link() {
  const anchor = document.createElement("a");
  // ok: javascript.dom-html-from-address
  anchor.href = location.href;
  // ok: javascript.dom-html-from-address
  setTimeout(() => box.append(location.hash), 10);
  return anchor;
}

export { showName, showTab, link };

function angularText() {
  const text = decodeURIComponent(window.location.href);
  // ruleid: javascript.dom-html-from-address
  angular.element("#title").html(text);
  // ok: javascript.dom-html-from-address
  angular.element("#title").text(text);
}

function here() {
  // Asked: what stands in the path is decoded somewhere, or no tag is in it.
  // ruleid: javascript.dom-html-from-address
  $("#here").html(location.pathname);
  // ruleid: javascript.dom-html-from-address
  $("#here").html(decodeURIComponent(location.pathname));
}
