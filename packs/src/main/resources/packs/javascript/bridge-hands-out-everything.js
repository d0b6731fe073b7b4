const { contextBridge, ipcRenderer } = require("electron");
const fs = require("node:fs");

contextBridge.exposeInMainWorld("desk", {
  // ruleid: javascript.bridge-hands-out-everything
  send: ipcRenderer.send,
  // ruleid: javascript.bridge-hands-out-everything
  read: fs.readFileSync,
  // ok: javascript.bridge-hands-out-everything
  save: (text) => ipcRenderer.invoke("save-note", text),
  // ok: javascript.bridge-hands-out-everything
  version: "1.2",
});

// ruleid: javascript.bridge-hands-out-everything
contextBridge.exposeInMainWorld("messages", ipcRenderer);
