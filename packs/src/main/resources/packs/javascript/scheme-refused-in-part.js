function link(url) {
  // ruleid: javascript.scheme-refused-in-part
  if (url.startsWith("javascript:")) {
    return "about:blank";
  }
  return url;
}

function shown(text) {
  // ruleid: javascript.scheme-refused-in-part
  return /^javascript:/i.test(text) ? "#" : text;
}

function parsed(text) {
  const url = new URL(text);
  // ok: javascript.scheme-refused-in-part
  return url.protocol === "javascript:" ? "#" : url.href;
}

function all(url) {
  // ok: javascript.scheme-refused-in-part
  if (url.startsWith("javascript:") || url.startsWith("data:") || url.startsWith("vbscript:")) {
    return "about:blank";
  }
  // ok: javascript.scheme-refused-in-part
  return ["http:", "https:"].includes(new URL(url).protocol) ? url : "#";
}

// ok: javascript.scheme-refused-in-part
const kind = language.startsWith("javascript") ? "script" : "text";
