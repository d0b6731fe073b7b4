const fs = require("fs");
const os = require("os");
const path = require("path");

function keep(text) {
  // ruleid: javascript.temporary-file-in-shared-folder
  fs.writeFileSync("/tmp/orders.json", text);
  // ruleid: javascript.temporary-file-in-shared-folder
  fs.writeFileSync(path.join(os.tmpdir(), "orders.json"), text);
  // ruleid: javascript.temporary-file-in-shared-folder
  fs.appendFileSync(os.tmpdir() + "/orders.log", text);
  // ruleid: javascript.temporary-file-in-shared-folder
  fs.writeFileSync(`${os.tmpdir()}/orders.json`, text);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "orders-"));
  // ok: javascript.temporary-file-in-shared-folder
  fs.writeFileSync(path.join(folder, "orders.json"), text);
  // ok: javascript.temporary-file-in-shared-folder
  fs.writeFileSync("/srv/orders.json", text);
}
