const { BrowserWindow } = require("electron");

function open(dashboard) {
  // ruleid: javascript.browser-window-with-plain-content
  const first = new BrowserWindow({ width: 800, webPreferences: { allowRunningInsecureContent: false } });
  // ok: javascript.browser-window-with-plain-content
  const second = new BrowserWindow({ webPreferences: { allowRunningInsecureContent: false } });
  // ok: javascript.browser-window-with-plain-content
  const third = new BrowserWindow({ width: 800, title: dashboard.title });
  return [first, second, third];
}

app.on("web-contents-created", (event, contents) => {
  contents.on("will-attach-webview", (attached, preferences) => {
    // ruleid: javascript.browser-window-with-plain-content
    preferences.allowRunningInsecureContent = false;
    // ok: javascript.browser-window-with-plain-content
    preferences.nodeIntegration = false;
  });
});

module.exports = { open };
