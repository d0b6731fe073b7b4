const { app, ipcMain } = require("electron");
const fs = require("fs/promises");
const path = require("path");

ipcMain.handle("open-note", async (event, file) => {
  // ruleid: javascript.path-from-request
  return fs.readFile(file, "utf8");
});

ipcMain.on("save-note", (event, { file, text }) => {
  // ruleid: javascript.path-from-request
  fs.writeFile(path.join(app.getPath("documents"), file), text);
});

ipcMain.handle("open-own-note", async (event, name) => {
  const folder = path.join(app.getPath("userData"), "notes");
  // ok: javascript.path-from-request
  return fs.readFile(path.join(folder, path.basename(name)), "utf8");
});
