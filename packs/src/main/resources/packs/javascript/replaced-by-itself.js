function escape(text) {
  // ruleid: javascript.replaced-by-itself
  const amp = text.replace(/&/g, "&");
  // ruleid: javascript.replaced-by-itself
  const quoted = amp.replace("'", "'");
  // ok: javascript.replaced-by-itself
  const right = amp.replace(/'/g, "&#39;");
  // ok: javascript.replaced-by-itself
  return right.replace(/"/g, '\\"') + quoted;
}
