import { readFile } from "node:fs/promises";
import { createReadStream } from "fs";
import fs from "fs";
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

export async function DELETE(request: Request, { params }: { params: Promise<{ name: string }> }) {
  const { name } = await params;
  // ok: javascript.path-from-request
  await fs.promises.unlink(path.join("uploads", path.basename(name)));
  // ruleid: javascript.path-from-request
  await fs.promises.unlink(path.join("uploads", name));
}

export const load = async ({ url, params }) => {
  // ruleid: javascript.path-from-request
  const page = fs.readFileSync(`pages/${params.page}.md`, "utf8");
  // ok: javascript.path-from-request
  const map = fs.readFileSync(`maps/${Number(url.searchParams.get("map"))}.json`, "utf8");
  return { page, map };
};

router.get("/notes/:name", async (ctx) => {
  // ruleid: javascript.path-from-request
  ctx.response.body = await Deno.readTextFile(`./notes/${ctx.params.name}`);
  // ok: javascript.path-from-request
  await Deno.writeTextFile("./notes/last.txt", ctx.params.name);
});

new Elysia()
  // ruleid: javascript.path-from-request
  .get("/pictures/:name", ({ params: { name } }) => Bun.file(path.join("pictures", name)))
  // ok: javascript.path-from-request
  .get("/pictures/first", () => Bun.file(path.join("pictures", "first.png")));
