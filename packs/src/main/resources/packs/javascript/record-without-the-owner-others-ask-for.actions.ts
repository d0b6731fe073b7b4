'use server';

import { auth } from '@/auth';
import { db } from '@/db';
import { tasks } from '@/db/schema';
import { and, eq } from 'drizzle-orm';

export async function rename(id: string, title: string) {
  const session = await auth();
  if (!session?.user) throw new Error('not signed in');
  await db
    .update(tasks)
    .set({ title })
    // ok: javascript.record-without-the-owner-others-ask-for
    .where(and(eq(tasks.id, id), eq(tasks.userId, session.user.id)));
}

export async function finish(id: string) {
  const session = await auth();
  if (!session?.user) throw new Error('not signed in');
  // ruleid: javascript.record-without-the-owner-others-ask-for
  await db.update(tasks).set({ done: true }).where(eq(tasks.id, id));
}
