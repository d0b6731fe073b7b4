const { BrowserWindow } = require("electron");

function open() {
  // ok: javascript.browser-window-without-isolation
  const first = new BrowserWindow({ width: 800, webPreferences: { nodeIntegration: true } });
  // ruleid: javascript.browser-window-without-isolation
  const second = new BrowserWindow({ webPreferences: { contextIsolation: true, preload: "p.js" } });
  // ok: javascript.browser-window-without-isolation
  const third = new BrowserWindow({ webPreferences: { nodeIntegration: false, preload: "p.js" } });
  return [first, second, third];
}

module.exports = { open };
