const { spawn } = require("child_process");

function remove(folder) {
  // ruleid: javascript.shell-between-program-and-arguments
  spawn("rm", ["-r", folder], { shell: true });
  // ok: javascript.shell-between-program-and-arguments
  spawn("rm", ["-r", folder]);
  // ok: javascript.shell-between-program-and-arguments
  spawn("npm", ["run", "build"], { shell: true });
}
