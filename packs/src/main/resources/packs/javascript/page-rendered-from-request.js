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

app.post("/chart", async (req, res) => {
  const browser = await puppeteer.launch();
  const tab = await browser.newPage();
  // ruleid: javascript.page-rendered-from-request
  await tab.evaluate(`draw(${req.body.series})`);
  // ruleid: javascript.page-rendered-from-request
  await tab.evaluate((text) => document.write(text), req.body.caption);
  // ruleid: javascript.page-rendered-from-request
  await tab.evaluateOnNewDocument("window.title = '" + req.body.title + "'");
  // ok: javascript.page-rendered-from-request
  await tab.evaluate(() => document.title);
  // ruleid: javascript.page-rendered-from-request
  await tab.setContent(req.rendered);
  // ok: javascript.page-rendered-from-request
  await tab.setContent(req.user.page);
  res.send(await tab.screenshot());
});

async function inspect(req, client) {
  const { Page, Runtime } = client;
  // ruleid: javascript.page-rendered-from-request
  await Runtime.evaluate({ expression: "load('" + req.query.part + "')" });
  // ruleid: javascript.page-rendered-from-request
  await Page.printToPDF({ landscape: true, footerTemplate: req.body.footer });
  // ok: javascript.page-rendered-from-request
  await Runtime.evaluate({ expression: "document.title" });
}

const wkhtmltopdf = require("wkhtmltopdf");

async function shot(address) {
  const browser = await puppeteer.launch();
  const page = await browser.newPage();
  // ruleid: javascript.page-rendered-from-request
  await page.goto(address);
  // ok: javascript.page-rendered-from-request
  await page.goto("https://shop.example");
  return page.screenshot();
}

app.get("/invoice", (req, res) => {
  // ruleid: javascript.page-rendered-from-request
  wkhtmltopdf(req.query.page).pipe(res);
});

module.exports = { shot };
