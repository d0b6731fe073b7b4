const express = require("express");
const path = require("path");

const app = express();
// ruleid: javascript.private-files-served
app.use(express.static("./"));
// ruleid: javascript.private-files-served
app.use("/lib", express.static(path.join(__dirname, "node_modules")));
// ruleid: javascript.private-files-served
app.use(express.static(__dirname));
// ok: javascript.private-files-served
app.use(express.static(path.join(__dirname, "public")));
// ok: javascript.private-files-served
app.use("/fonts", express.static("node_modules/some-icons/dist/"));
