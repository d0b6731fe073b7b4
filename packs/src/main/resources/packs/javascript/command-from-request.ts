"use server";

import { exec, execFile, execSync } from "node:child_process";
import { promisify } from "node:util";
import { ipcMain } from "electron";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { tool } from "ai";
import { Elysia } from "elysia";
import { z } from "zod";

const run = promisify(exec);
const server = new McpServer({ name: "repository", version: "1.0.0" });

export async function shrink(form: FormData) {
  const name = form.get("name") as string;
  // ruleid: javascript.command-from-request
  await run(`convert in/${name} -resize 300 out/${name}`);
  // ok: javascript.command-from-request
  execFile("convert", ["--", `in/${name}`, `out/${name}`]);
}

server.tool("log", { branch: z.string() }, async ({ branch }) => {
  // ruleid: javascript.command-from-request
  const text = execSync(`git log --oneline ${branch}`).toString();
  return { content: [{ type: "text", text }] };
});

server.registerTool("status", { description: "What has changed" }, async () => {
  // ok: javascript.command-from-request
  const text = execSync("git status --short").toString();
  return { content: [{ type: "text", text }] };
});

export const test = tool({
  description: "Runs the tests of a package",
  inputSchema: z.object({ name: z.string() }),
  execute: async ({ name }) => {
    // ruleid: javascript.command-from-request
    return execSync("npm test -w " + name).toString();
  },
});

ipcMain.handle("archive", (event, folder) => {
  // ruleid: javascript.command-from-request
  exec("zip -r out.zip " + folder);
  // ok: javascript.command-from-request
  execFile("zip", ["-r", "out.zip", "--", folder]);
});

export const app = new Elysia().post("/run", ({ body }) => {
  // ruleid: javascript.command-from-request
  return Bun.spawnSync(["sh", "-c", `supervisorctl restart ${body.service}`]).stdout.toString();
});

router.post("/convert", async (context) => {
  const { input } = await context.request.body.json();
  // ruleid: javascript.command-from-request
  await new Deno.Command("bash", { args: ["-c", `convert ${input} out.png`] }).output();
  // ok: javascript.command-from-request
  await new Deno.Command("convert", { args: [input, "out.png"] }).output();
});
