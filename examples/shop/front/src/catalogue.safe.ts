// Catalogue and reviews, written as they should be.
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import escapeHtml from "escape-html";
import { type Request, type Response, Router } from "express";
import { Pool } from "pg";
import { z } from "zod";
import { Review } from "./models";

const pool = new Pool({ connectionString: process.env.DATABASE_URL });
const COLUMNS: Record<string, string> = { title: "title", price: "price" };
const TEXTS = path.resolve("texts");
const newReview = z.object({ product: z.string().uuid(), stars: z.number().int().min(1).max(5) });
export const safeCatalogue = Router();

safeCatalogue.get("/products", async (req: Request, res: Response) => {
  const column = COLUMNS[String(req.query.sort)] ?? "title";
  const result = await pool.query(
    `SELECT id, title, price FROM products WHERE category = $1 ORDER BY ${column}`,
    [req.query.category],
  );
  res.json(result.rows);
});

safeCatalogue.get("/products/:id/page", async (req: Request, res: Response) => {
  const result = await pool.query("SELECT title FROM products WHERE id = $1", [req.params.id]);
  res.send(`<h1>${escapeHtml(result.rows[0].title)}</h1><a href="/products">back</a>`);
});

safeCatalogue.get("/texts/:name", async (req: Request, res: Response) => {
  const target = path.resolve(TEXTS, req.params.name);
  if (!target.startsWith(TEXTS + path.sep)) {
    res.status(404).end();
    return;
  }
  res.type("text/plain").send(await readFile(target, "utf8"));
});

safeCatalogue.post("/thumbnails", (req: Request, res: Response) => {
  const id = Number(req.body.id);
  const width = Number(req.body.width);
  execFile("convert", [`uploads/${id}`, "-resize", `${width}`, `thumbnails/${id}`], (error) => {
    if (error) {
      console.error(error);
      res.status(500).json({ error: "no thumbnail" });
      return;
    }
    res.status(204).end();
  });
});

safeCatalogue.post("/reviews", async (req: Request, res: Response) => {
  const review = await Review.create(newReview.parse(req.body));
  res.status(201).json(review);
});

safeCatalogue.get("/reviews", async (req: Request, res: Response) => {
  const reviews = await Review.find({ product: String(req.query.product), hidden: false });
  res.json(reviews);
});
