import { exec } from "node:child_process";
import { generateText } from "ai";
import OpenAI from "openai";
import { pool } from "./pool";

const client = new OpenAI();

export async function calculate() {
  const answer = await client.chat.completions.create({ model: "small", messages: QUESTIONS });
  const text = answer.choices[0].message.content;
  // ruleid: javascript.model-answer-run
  return eval(text);
}

export async function report(model) {
  const { text } = await generateText({ model, prompt: "Orders of last month, as SQL" });
  // ok: javascript.model-answer-run
  await pool.query("INSERT INTO answers (text) VALUES ($1)", [text]);
  // ruleid: javascript.model-answer-run
  return pool.query(text);
}

export async function show(element: HTMLElement) {
  const answer = await client.responses.create({ model: "small", input: QUESTIONS });
  // ok: javascript.model-answer-run
  element.textContent = answer.output_text;
  // ruleid: javascript.model-answer-run
  element.innerHTML = answer.output_text;
}
