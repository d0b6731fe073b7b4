// ok: supply.phantom-import
const express = require("express");
// ruleid: supply.phantom-import
const posts = require("forum-posts-for-humans");

module.exports = express().use(posts());
