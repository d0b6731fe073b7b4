import { readFile } from "node:fs/promises";
import { createReadStream } from "fs";
import path from "node:path";
import type { Request, Response } from "express";

export async function template(req: Request, res: Response) {
  const name = req.params.name as string;
  // ruleid: javascript.path-from-request
  const text = await readFile(path.join("templates", `${name}.html`), "utf8");
  // ruleid: javascript.path-from-request
  createReadStream(path.resolve("templates", name)).pipe(res);
  // ok: javascript.path-from-request
  const page = await readFile(path.join("templates", "index.html"), "utf8");
  res.json({ text, page });
}
