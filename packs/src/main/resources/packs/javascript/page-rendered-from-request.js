const express = require("express");
const puppeteer = require("puppeteer");
const escapeHtml = require("escape-html");

const app = express();

app.post("/pdf", async (req, res) => {
  const browser = await puppeteer.launch();
  const page = await browser.newPage();
  // ruleid: javascript.page-rendered-from-request
  await page.setContent(req.body.html);
  // ruleid: javascript.page-rendered-from-request
  await page.setContent(`<h1>${req.body.title}</h1>`);
  // ok: javascript.page-rendered-from-request
  await page.setContent(`<h1>${escapeHtml(req.body.title)}</h1>`);
  // ok: javascript.page-rendered-from-request
  await page.setContent("<h1>Report</h1>");
  res.send(await page.pdf());
});
