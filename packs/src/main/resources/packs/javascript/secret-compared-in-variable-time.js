const crypto = require("crypto");

function webhook(req, key) {
  const expectedSignature = crypto.createHmac("sha256", key).update(req.rawBody).digest("hex");
  const given = req.headers["x-signature"];
  // ruleid: javascript.secret-compared-in-variable-time
  if (given !== expectedSignature) {
    throw new Error("forged");
  }
  // ruleid: javascript.secret-compared-in-variable-time
  return req.query.key === process.env.ADMIN_TOKEN;
}

function webhookSafe(req, key) {
  const signature = crypto.createHmac("sha256", key).update(req.rawBody).digest();
  // ok: javascript.secret-compared-in-variable-time
  if (signature === undefined) {
    return false;
  }
  // ok: javascript.secret-compared-in-variable-time
  return crypto.timingSafeEqual(signature, Buffer.from(req.headers["x-signature"], "hex"));
}

function pushed(req, key) {
  const wanted = "sha256=" + crypto.createHmac("sha256", key).update(req.body).digest("hex");
  // ruleid: javascript.secret-compared-in-variable-time
  return wanted === req.headers["x-hub-signature-256"];
}

function fromCron(context) {
  // ruleid: javascript.secret-compared-in-variable-time
  return context.req.header("x-cron") === context.env.CRON_SECRET;
}

function unchanged(body, known) {
  // ok: javascript.secret-compared-in-variable-time
  return crypto.createHash("sha256").update(body).digest("hex") === known;
}

function same(first, second) {
  // ok: javascript.secret-compared-in-variable-time
  return first.key === second.key && typeof first.apiKey === "string";
}

module.exports = { webhook, webhookSafe, pushed, fromCron, unchanged, same };

async function announce(room, text) {
  const proof = crypto.createHmac('sha256', room.secret).update(text).digest('hex');
  const answer = await axios.post(room.url, { text }, { headers: { 'X-Proof': proof } });
  // ok: javascript.secret-compared-in-variable-time
  return answer.status === 201;
}

function fromPartner(req) {
  const wanted = sign(req.rawBody, settings.hookKey);
  // ruleid: javascript.secret-compared-in-variable-time
  if (req.get("x-signature") !== wanted) {
    throw new Error("not from the partner");
  }
  // ok: javascript.secret-compared-in-variable-time
  return timingSafeEqual(Buffer.from(req.get("x-signature")), Buffer.from(wanted)) && design(req) === design(wanted);
}
