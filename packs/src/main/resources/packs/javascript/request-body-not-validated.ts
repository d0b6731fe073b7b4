import { Body, Controller, Post } from "@nestjs/common";
import { db } from "./db";
import { CreateOrder } from "./create-order";

@Controller("orders")
export class OrderController {
  @Post()
  // ruleid: javascript.request-body-not-validated
  async create(@Body() body: any) {
    return this.orders.save({ product: body.product, pieces: body.pieces });
  }

  @Post("checked")
  // ok: javascript.request-body-not-validated
  async createChecked(@Body() body: CreateOrder) {
    return this.orders.save({ product: body.product, pieces: body.pieces });
  }
}

// ruleid: javascript.request-body-not-validated
export async function POST(request: Request) {
  const { title, price } = await request.json();
  await db.insert(items).values({ title, price });
  return Response.json({ ok: true });
}

// ok: javascript.request-body-not-validated
export async function PUT(request: Request) {
  const { title, price } = itemSchema.parse(await request.json());
  await db.insert(items).values({ title, price });
  return Response.json({ ok: true });
}
