const express = require("express");
const mysql = require("mysql");
const { Pool } = require("pg");

const app = express();
const c = mysql.createConnection({ host: "db" });
const store = new Pool();

app.get("/orders", (req, res) => {
  // ruleid: javascript.sql-built-from-request
  c.query("SELECT * FROM orders WHERE id = " + req.query.id, (error, rows) => res.json(rows));
  // ok: javascript.sql-built-from-request
  c.query("SELECT * FROM orders WHERE id = ?", [req.query.id], (error, rows) => res.json(rows));
});

app.get("/items", async (req, res) => {
  // ruleid: javascript.sql-built-from-request
  const rows = await store.query(`SELECT * FROM items WHERE name = '${req.query.name}'`);
  // ok: javascript.sql-built-from-request
  const one = await store.query({ text: "SELECT * FROM items WHERE id = $1", values: [req.query.id] });
  res.json([rows, one]);
});
