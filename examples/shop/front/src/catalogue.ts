// Catalogue and reviews. Compare with catalogue.safe.ts.
import { exec } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import axios from "axios";
import { type Request, type Response, Router } from "express";
import { Pool } from "pg";
import { Review } from "./models";

const pool = new Pool({ connectionString: process.env.DATABASE_URL, ssl: { rejectUnauthorized: false } });
export const catalogue = Router();

catalogue.get("/products", async (req: Request, res: Response) => {
  const category = req.query.category as string;
  const sort = (req.query.sort as string) ?? "title";
  const sql = `SELECT id, title, price FROM products WHERE category = '${category}' ORDER BY ${sort}`;
  const result = await pool.query(sql);
  res.json(result.rows);
});

catalogue.get("/products/:id/page", async (req: Request, res: Response) => {
  const result = await pool.query("SELECT title FROM products WHERE id = $1", [req.params.id]);
  const from = req.query.from;
  res.send(`<h1>${result.rows[0].title}</h1><a href="${from}">back</a>`);
});

catalogue.get("/texts/:name", async (req: Request, res: Response) => {
  const text = await readFile(path.join("texts", req.params.name), "utf8");
  res.type("text/plain").send(text);
});

catalogue.get("/images", async (req: Request, res: Response) => {
  const image = await axios.get(req.query.url as string, { responseType: "stream" });
  image.data.pipe(res);
});

catalogue.post("/thumbnails", (req: Request, res: Response) => {
  const { file, width } = req.body;
  exec(`convert uploads/${file} -resize ${width} thumbnails/${file}`, (error, stdout) => {
    if (error) {
      return res.status(500).send(error.stack);
    }
    return res.send(stdout);
  });
});

catalogue.post("/reviews", async (req: Request, res: Response) => {
  const review = await Review.create(req.body);
  res.status(201).json(review);
});

catalogue.get("/reviews", async (req: Request, res: Response) => {
  const reviews = await Review.find({ product: req.query.product, hidden: false });
  res.json(reviews);
});

catalogue.get("/search", async (req: Request, res: Response) => {
  const matcher = new RegExp(req.query.q as string, "i");
  const products = await pool.query("SELECT id, title FROM products");
  res.json(products.rows.filter((product) => matcher.test(product.title)));
});
