const { exec, execFileSync, execSync } = require("child_process");

const PREFIX = "/opt/shop";

function unpack(archive, target) {
  // ruleid: javascript.shell-command-built-by-formatting
  execSync(`tar -xf ${archive} -C ${target}`);
  // ok: javascript.shell-command-built-by-formatting
  execFileSync("tar", ["-xf", archive, "-C", target]);
}

function usage(path, done) {
  const command = "du -sh " + path;
  // ruleid: javascript.shell-command-built-by-formatting
  exec(command, done);
}

function serve(text) {
  // ok: javascript.shell-command-built-by-formatting
  execSync(`${PREFIX}/bin/serve --daemon`);
  // ok: javascript.shell-command-built-by-formatting
  execSync("make clean && make");
  // ok: javascript.shell-command-built-by-formatting
  return /a+/.exec(`text ${text}`);
}
