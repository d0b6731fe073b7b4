const fs = require("fs");

function keep(file, text) {
  if (!fs.existsSync(file)) {
    // ruleid: javascript.file-checked-then-used
    fs.writeFileSync(file, text);
  }
}

function addLine(file, line) {
  const stat = fs.lstatSync(file);
  if (stat.size < 10000) {
    // ruleid: javascript.file-checked-then-used
    fs.appendFileSync(file, line);
  }
}

function later(file, text) {
  fs.access(file, fs.constants.W_OK, (error) => {
    if (!error) {
      // ruleid: javascript.file-checked-then-used
      fs.writeFile(file, text, () => {});
    }
  });
}

function keepOnce(file, text) {
  if (!fs.existsSync(file)) {
    // ok: javascript.file-checked-then-used
    fs.writeFileSync(file, text, { flag: "wx" });
  }
}

function other(file, text) {
  if (fs.existsSync(file + ".old")) {
    // ok: javascript.file-checked-then-used
    fs.writeFileSync(file, text);
  }
  // ok: javascript.file-checked-then-used
  fs.writeFileSync("/srv/report", text);
}
