import { Prisma, PrismaClient } from "@prisma/client";
import { sql as statement } from "drizzle-orm";
import express from "express";
import { Pool } from "pg";
import quoted from "pg-format";
import { db } from "./db";

const app = express();
const pool = new Pool();
const prisma = new PrismaClient();

app.get("/tags", async (req, res) => {
  // ok: javascript.sql-built-from-request
  res.json(await db.execute(statement`SELECT * FROM tag WHERE name = ${req.query.name}`));
});

app.get("/tags/raw", async (req, res) => {
  // ruleid: javascript.sql-built-from-request
  res.json(await db.execute(statement.raw(`SELECT * FROM tag WHERE name = '${req.query.name}'`)));
});

app.get("/tags/quoted", async (req, res) => {
  // ok: javascript.sql-built-from-request
  res.json(await pool.query(quoted("SELECT * FROM %I WHERE name = %L", req.query.kind, req.query.name)));
  // ruleid: javascript.sql-built-from-request
  res.json(await pool.query(quoted("SELECT * FROM %s WHERE name = %L", req.query.kind, req.query.name)));
});

app.get("/tags/prisma", async (req, res) => {
  // ok: javascript.sql-built-from-request
  res.json(await prisma.$queryRaw(Prisma.sql`SELECT * FROM tag WHERE name = ${req.query.name}`));
  // ruleid: javascript.sql-built-from-request
  res.json(await prisma.$queryRaw(Prisma.raw(`SELECT * FROM tag WHERE name = '${req.query.name}'`)));
});
