import DOMPurify from "dompurify";

const ICON = "<svg></svg>";

function show(box, product) {
  // ruleid: javascript.html-set-without-escaping
  box.innerHTML = `<b>${product.title}</b>`;
  // ruleid: javascript.html-set-without-escaping
  box.innerHTML = "<b>" + product.title + "</b>";
  // ruleid: javascript.html-set-without-escaping
  box.insertAdjacentHTML("beforeend", `<li>${product.title}</li>`);
  // ok: javascript.html-set-without-escaping
  box.innerHTML = `<b>${escapeHtml(product.title)}</b>`;
  // ok: javascript.html-set-without-escaping
  box.innerHTML = `<b>${DOMPurify.sanitize(product.title)}</b>`;
  // ok: javascript.html-set-without-escaping
  box.innerHTML = `<b>${ICON}</b>`;
  // ok: javascript.html-set-without-escaping
  box.innerHTML = "<b>new</b>";
  // ok: javascript.html-set-without-escaping
  box.textContent = `<b>${product.title}</b>`;
  // ok: javascript.html-set-without-escaping
  box.innerHTML = `<b>${product.tags.length}</b>`;
}

export { show };

function draw(box, open) {
  // ok: javascript.html-set-without-escaping
  box.innerHTML = `<b>${gettext("Toggle section")}</b>`;
  // ok: javascript.html-set-without-escaping
  box.innerHTML = `<b class="${open ? "open" : ""}">new</b>`;
}
