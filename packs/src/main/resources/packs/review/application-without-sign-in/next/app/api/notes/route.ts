import { NextResponse } from "next/server";
import { db } from "@/lib/db";

// ruleid: review.application-without-sign-in
export async function POST(request: Request) {
  const { text } = await request.json();
  return NextResponse.json(await db.note.create({ data: { text } }));
}

export async function DELETE(request: Request) {
  const { id } = await request.json();
  return NextResponse.json(await db.note.delete({ where: { id } }));
}
