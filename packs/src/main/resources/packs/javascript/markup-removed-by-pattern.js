function clean(html) {
  // ruleid: javascript.markup-removed-by-pattern
  return html.replace(/<script.*?<\/script>/gi, "");
}

function bare(html) {
  // ruleid: javascript.markup-removed-by-pattern
  return html.replace(/<[^>]*>/g, "");
}

function below(path) {
  // ruleid: javascript.markup-removed-by-pattern
  return path.replace(/\.\.\//g, "");
}

function repeated(html) {
  let before;
  do {
    before = html;
    // ok: javascript.markup-removed-by-pattern
    html = html.replace(/<!--.*?-->/g, "");
  } while (html !== before);
  return html;
}

function digits(text) {
  // ok: javascript.markup-removed-by-pattern
  return text.replace(/[^0-9]/g, "");
}

function notice() {
  const text = "<!-- built by the shop --><b>Closed on Sundays</b>";
  // ok: javascript.markup-removed-by-pattern
  return text.replace(/<!--.*?-->/g, "");
}
