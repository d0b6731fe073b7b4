function daemon() {
  // ruleid: javascript.new-files-open-to-everybody
  process.umask(0);
  listen("/run/shop.sock");
}

function careful() {
  // ok: javascript.new-files-open-to-everybody
  process.umask(0o027);
  listen("/run/shop.sock");
}

function current() {
  // ok: javascript.new-files-open-to-everybody
  const mask = process.umask(0);
  process.umask(mask);
  return mask;
}

async function socket(path) {
  let before;
  if (path) {
    // ok: javascript.new-files-open-to-everybody
    before = process.umask("0000");
    await bind(path);
  }
  if (before) {
    process.umask(before);
  }
}
