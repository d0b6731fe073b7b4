import { Controller, Get, Param, Query } from "@nestjs/common";
import type { Request, Response } from "express";
import { PrismaClient } from "@prisma/client";
import { InjectRepository } from "@nestjs/typeorm";
import { DataSource, Repository } from "typeorm";
import { Customer } from "./customer";

const prisma = new PrismaClient();

export async function findOrders(req: Request, res: Response): Promise<void> {
  const customer = req.query.customer as string;
  // ruleid: javascript.sql-built-from-request
  const rows = await prisma.$queryRawUnsafe(`SELECT * FROM orders WHERE customer = '${customer}'`);
  // ok: javascript.sql-built-from-request
  const safe = await prisma.$queryRaw`SELECT * FROM orders WHERE customer = ${customer}`;
  res.json([rows, safe]);
}

@Controller("products")
export class ProductsController {
  constructor(private readonly dataSource: DataSource) {}

  @Get("search")
  async search(@Query("q") q: string) {
    // ruleid: javascript.sql-built-from-request
    return this.dataSource.query("SELECT * FROM products WHERE title LIKE '%" + q + "%'");
  }

  @Get(":id")
  async one(@Param("id") id: string) {
    // ok: javascript.sql-built-from-request
    return this.dataSource.query("SELECT * FROM products WHERE id = $1", [id]);
  }
}

export class OrdersController {
  async list({ query }: Request, answer: Response): Promise<void> {
    // ruleid: javascript.sql-built-from-request
    answer.json(await prisma.$queryRawUnsafe("SELECT * FROM orders WHERE day = '" + query.day + "'"));
  }

  async remove(asked: Request, answer: Response): Promise<void> {
    // ruleid: javascript.sql-built-from-request
    await prisma.$executeRawUnsafe("DELETE FROM orders WHERE id = " + asked.params.id);
    // ok: javascript.sql-built-from-request
    answer.json(await prisma.$queryRaw`SELECT * FROM orders WHERE id = ${asked.params.id}`);
  }
}

@Controller("customers")
export class CustomerController {
  constructor(@InjectRepository(Customer) private customers: Repository<Customer>) {}

  @Get()
  search(@Query("name") name: string) {
    // ok: javascript.sql-built-from-request
    this.customers.createQueryBuilder("c").where("c.name = :name", { name }).getMany();
    const which = { name };
    // ok: javascript.sql-built-from-request
    const found = this.customers.createQueryBuilder("c").where(which).getQuery();
    // ok: javascript.sql-built-from-request
    this.customers.createQueryBuilder("o").where(`o.id IN (${found})`).getMany();
    // ruleid: javascript.sql-built-from-request
    return this.customers.createQueryBuilder("c").where(`c.name = '${name}'`).getMany();
  }

  @Get("raw")
  raw(@Query("name") name: string) {
    // ok: javascript.sql-built-from-request
    this.customers.query("SELECT * FROM customer WHERE name = $1", [name]);
    // ruleid: javascript.sql-built-from-request
    return this.customers.query(`SELECT * FROM customer WHERE name = '${name}'`);
  }
}

router.get("/posts", async (ctx) => {
  const title = ctx.request.url.searchParams.get("title");
  // ruleid: javascript.sql-built-from-request
  await client.queryObject(`SELECT * FROM posts WHERE title = '${title}'`);
  // ok: javascript.sql-built-from-request
  await client.queryObject`SELECT * FROM posts WHERE title = ${title}`;
  // ok: javascript.sql-built-from-request
  await client.queryObject("SELECT * FROM posts WHERE title = $1", [title]);
});
