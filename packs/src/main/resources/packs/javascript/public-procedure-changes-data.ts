import { initTRPC, TRPCError } from '@trpc/server';
import { z } from 'zod';
import { eq } from 'drizzle-orm';
import { invoices, newsletter } from './schema';

const t = initTRPC.context<{ db: any; session?: { user: { id: string } } }>().create();
const publicProcedure = t.procedure;
const signedIn = t.middleware(({ ctx, next }) => {
  if (!ctx.session) throw new TRPCError({ code: 'UNAUTHORIZED' });
  return next();
});
const protectedProcedure = t.procedure.use(signedIn);

export const invoiceRouter = t.router({
  list: publicProcedure.query(({ ctx }) => ctx.db.select().from(invoices)),

  // ruleid: javascript.public-procedure-changes-data
  remove: publicProcedure
    .input(z.object({ id: z.string() }))
    .mutation(async ({ ctx, input }) => {
      await ctx.db.delete(invoices).where(eq(invoices.id, input.id));
    }),

  // ruleid: javascript.public-procedure-changes-data
  rename: t.procedure.input(z.object({ id: z.string(), title: z.string() })).mutation(({ ctx, input }) => {
    return ctx.prisma.invoice.update({ where: { id: input.id }, data: { title: input.title } });
  }),

  // ok: javascript.public-procedure-changes-data
  archive: protectedProcedure.input(z.string()).mutation(({ ctx, input }) => {
    return ctx.db.update(invoices).set({ archived: true }).where(eq(invoices.id, input));
  }),

  // ok: javascript.public-procedure-changes-data
  restore: publicProcedure.use(signedIn).input(z.string()).mutation(({ ctx, input }) => {
    return ctx.db.update(invoices).set({ archived: false }).where(eq(invoices.id, input));
  }),

  // It looks at the session itself.
  // ok: javascript.public-procedure-changes-data
  settle: publicProcedure.input(z.string()).mutation(async ({ ctx, input }) => {
    if (!ctx.session) throw new TRPCError({ code: 'UNAUTHORIZED' });
    await ctx.db.update(invoices).set({ paid: true }).where(eq(invoices.id, input));
  }),

  // Meant for visitors.
  // ok: javascript.public-procedure-changes-data
  subscribe: publicProcedure.input(z.string().email()).mutation(({ ctx, input }) => {
    return ctx.db.insert(newsletter).values({ email: input });
  }),

  // ok: javascript.public-procedure-changes-data
  preview: publicProcedure.input(z.string()).mutation(({ input }) => input.trim()),
});
