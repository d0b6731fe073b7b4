"use server";

import { auth } from "@/auth";
import { prisma } from "@/lib/prisma";

// ruleid: javascript.change-that-asks-nobody
export async function removeItem(id: string) {
  await prisma.item.delete({ where: { id } });
}

// ruleid: javascript.change-that-asks-nobody
export const renameItem = async (id: string, name: string) => {
  return prisma.item.update({ where: { id }, data: { name } });
};

// ok: javascript.change-that-asks-nobody
export async function removeOwnItem(id: string) {
  const session = await auth();
  if (!session) throw new Error("not signed in");
  await prisma.item.delete({ where: { id, ownerId: session.user.id } });
}

// ok: javascript.change-that-asks-nobody
export async function listItems() {
  return prisma.item.findMany();
}

// ok: javascript.change-that-asks-nobody
export async function sendFeedback(form: FormData) {
  await prisma.feedback.create({ data: { text: String(form.get("text")) } });
}

async function helper(id: string) {
  // ok: javascript.change-that-asks-nobody
  await prisma.item.delete({ where: { id } });
}
