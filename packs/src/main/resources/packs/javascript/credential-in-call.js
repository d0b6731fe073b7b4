const axios = require("axios");
const neo4j = require("neo4j-driver");
const nodemailer = require("nodemailer");
const OpenAI = require("openai");
const { Sequelize } = require("sequelize");

// ruleid: javascript.credential-in-call
const shop = new Sequelize("shop", "shop", "Winter-20", { dialect: "postgres" });
// ok: javascript.credential-in-call
const orders = new Sequelize("orders", "orders", process.env.DB_PASSWORD, { dialect: "postgres" });
// ok: javascript.credential-in-call
const local = new Sequelize("orders", "orders", "", { dialect: "postgres" });

const graphPassword = "Winter-20";
// ruleid: javascript.credential-in-call
const graph = neo4j.driver("neo4j://graph", neo4j.auth.basic("neo4j", graphPassword));

// ruleid: javascript.credential-in-call
const assistant = new OpenAI({ apiKey: "sk-shop-4f9a11c2" });
// ok: javascript.credential-in-call
const other = new OpenAI({ apiKey: process.env.OPENAI_API_KEY });

const mail = nodemailer.createTransport({
  host: "mail.shop.com",
  // ruleid: javascript.credential-in-call
  auth: { user: "robot@shop.com", pass: "Spring-21" },
});

async function totals() {
  // ruleid: javascript.credential-in-call
  const first = await axios.get("https://billing.shop.com", { auth: { username: "shop", password: "Spring-21" } });
  // ok: javascript.credential-in-call
  const second = await axios.get("https://billing.shop.com", { auth: { username: "shop", password: process.env.BILLING } });
  return [first, second];
}

module.exports = { shop, orders, local, graph, assistant, other, mail, totals };
