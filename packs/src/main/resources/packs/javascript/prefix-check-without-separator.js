const path = require("path");

const ROOT = path.resolve("files");

function open(name) {
  const target = path.resolve(ROOT, name);
  // ruleid: javascript.prefix-check-without-separator
  if (!target.startsWith(ROOT)) {
    throw new Error("outside");
  }
  return target;
}

function inside(name) {
  // ruleid: javascript.prefix-check-without-separator
  return path.normalize(path.join(ROOT, name)).startsWith(ROOT);
}

function openSafe(name) {
  const target = path.resolve(ROOT, name);
  // ok: javascript.prefix-check-without-separator
  if (!target.startsWith(ROOT + path.sep)) {
    throw new Error("outside");
  }
  const relative = path.relative(ROOT, target);
  // ok: javascript.prefix-check-without-separator
  if (relative.startsWith("..")) {
    throw new Error("outside");
  }
  return target;
}

function absolute(name) {
  const target = path.join("/", name);
  // ok: javascript.prefix-check-without-separator
  return target.startsWith("/files/");
}

function isComment(line, mark) {
  // ok: javascript.prefix-check-without-separator
  return line.startsWith(mark);
}

module.exports = { open, inside, openSafe, absolute, isComment };
