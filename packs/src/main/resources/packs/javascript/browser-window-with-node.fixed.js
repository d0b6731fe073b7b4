const { BrowserWindow } = require("electron");

function open() {
  // ruleid: javascript.browser-window-with-node
  const first = new BrowserWindow({ width: 800, webPreferences: { nodeIntegration: false } });
  // ok: javascript.browser-window-with-node
  const second = new BrowserWindow({ webPreferences: { nodeIntegration: true, contextIsolation: false } });
  // ok: javascript.browser-window-with-node
  const third = new BrowserWindow({ webPreferences: { preload: "p.js" } });
  return [first, second, third];
}

module.exports = { open };
