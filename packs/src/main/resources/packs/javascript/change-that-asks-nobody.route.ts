import { prisma } from "@/lib/prisma";
import { requireAdmin } from "@/lib/access";

// ruleid: javascript.change-that-asks-nobody
export async function DELETE(request: Request, { params }: { params: { id: string } }) {
  await prisma.item.delete({ where: { id: params.id } });
  return new Response(null, { status: 204 });
}

// ok: javascript.change-that-asks-nobody
export async function PATCH(request: Request, { params }: { params: { id: string } }) {
  await requireAdmin(request);
  return Response.json(await prisma.item.update({ where: { id: params.id }, data: { shown: true } }));
}

// ok: javascript.change-that-asks-nobody
export async function GET(request: Request) {
  return Response.json(await prisma.item.findMany());
}
