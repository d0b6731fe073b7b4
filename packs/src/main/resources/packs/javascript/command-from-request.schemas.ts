import { execSync } from 'node:child_process';
import { Hono } from 'hono';
import { zValidator } from '@hono/zod-validator';
import { z } from 'zod';
import { procedure, router } from './trpc';

const Job = z.object({ colour: z.enum(['red', 'blue']), pages: z.coerce.number().int(), title: z.string() });
export const app = new Hono();

export async function POST(request: Request) {
  const job = Job.parse(await request.json());
  // ok: javascript.command-from-request
  execSync(`print --colour ${job.colour} --pages ${job.pages}`);
  // ruleid: javascript.command-from-request
  execSync(`print --title "${job.title}"`);
}

export async function PUT(req: Request) {
  const read = Job.safeParse(await req.json());
  if (!read.success) return;
  // ok: javascript.command-from-request
  execSync(`print --colour ${read.data.colour}`);
  // ruleid: javascript.command-from-request
  execSync(`print --title ${read.data.title}`);
}

export async function PATCH(req: Request) {
  const { colour, title } = Job.parse(await req.json());
  // ok: javascript.command-from-request
  execSync(`print --colour ${colour}`);
  // ruleid: javascript.command-from-request
  execSync(`print --title ${title}`);
}

app.post('/label', zValidator('json', z.object({ code: z.string().regex(/^[a-z0-9]{5}$/), text: z.string().regex(/[a-z]/) })), async (c) => {
  const { code, text } = c.req.valid('json');
  // ok: javascript.command-from-request
  execSync(`label ${code}`);
  // ruleid: javascript.command-from-request
  execSync(`label ${text}`);
  return c.text('ok');
});

const Loose = z.object({
  pages: z.number().or(z.string()),
  copies: z.number().transform(String).or(z.any()),
  code: z.string().uuid().catch((failed) => failed.input),
  tag: z.string().regex(/^.*$/),
  kind: z.string().regex(/^a|b$/),
  line: z.string().regex(/^[a-z]+$/m),
  size: z.number().min(1).max(9).optional(),
});

export async function DELETE(request: Request) {
  const job = Loose.parse(await request.json());
  // ruleid: javascript.command-from-request
  execSync(`print --pages ${job.pages}`);
  // ruleid: javascript.command-from-request
  execSync(`print --copies ${job.copies}`);
  // ruleid: javascript.command-from-request
  execSync(`print --code ${job.code}`);
  // ruleid: javascript.command-from-request
  execSync(`print --tag ${job.tag}`);
  // ruleid: javascript.command-from-request
  execSync(`print --kind ${job.kind}`);
  // ruleid: javascript.command-from-request
  execSync(`print --line ${job.line}`);
  // ok: javascript.command-from-request
  execSync(`print --size ${job.size}`);
}

export const routes = router({
  copy: procedure.input(z.object({ id: z.string().uuid(), to: z.string().min(1) })).mutation(async ({ input }) => {
    // ok: javascript.command-from-request
    execSync(`copy ${input.id}`);
    // ruleid: javascript.command-from-request
    execSync(`copy ${input.to}`);
  }),
});
