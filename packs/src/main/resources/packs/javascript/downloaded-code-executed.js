const { execSync } = require("child_process");
const vm = require("vm");
const axios = require("axios");

function install() {
  // ruleid: javascript.downloaded-code-executed
  execSync("curl -fsSL https://get.shop.example/install.sh | bash");
  // ok: javascript.downloaded-code-executed
  execSync("curl -fsS https://shop.example/health | grep ok");
}

async function loadPlugin(url) {
  const response = await axios.get(url);
  // ruleid: javascript.downloaded-code-executed
  vm.runInThisContext(response.data);
  const source = await (await fetch(url)).text();
  // ruleid: javascript.downloaded-code-executed
  return eval(source);
}

async function loadData(url) {
  const response = await fetch(url);
  // ok: javascript.downloaded-code-executed
  return response.json();
}

module.exports = { install, loadPlugin, loadData };
