function isImage(name) {
  // ruleid: javascript.ending-compared-by-index
  return name.lastIndexOf(".png") === name.length - ".png".length;
}

function isScript(name, ending) {
  // ok: javascript.ending-compared-by-index
  return name.endsWith(ending);
}

function known(name, ending) {
  // ok: javascript.ending-compared-by-index
  return name.lastIndexOf(ending) !== -1 && name.lastIndexOf(ending) === name.length - ending.length;
}
