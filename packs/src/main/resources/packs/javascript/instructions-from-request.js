import OpenAI from "openai";

const client = new OpenAI();

export async function advise(req, res) {
  const tone = req.body.tone;
  const answer = await client.chat.completions.create({
    model: "small",
    messages: [
      // ruleid: javascript.instructions-from-request
      { role: "system", content: "You advise customers. Speak like a " + tone },
      // ok: javascript.instructions-from-request
      { role: "user", content: req.body.question },
    ],
  });
  res.json(answer);
}

const TONES = { formal: "Be formal.", friendly: "Be friendly." };

export async function reply(req, res) {
  const answer = await client.responses.create({
    // ruleid: javascript.instructions-from-request
    instructions: `Answer in the voice of ${req.query.persona}.`,
    input: req.query.question,
  });
  const safe = await client.responses.create({
    // ok: javascript.instructions-from-request
    instructions: TONES[req.query.tone],
    input: req.query.question,
  });
  res.json([answer, safe]);
}
