const SITE = "https://shop.com";

async function forgot(req, res) {
  const token = await makeToken(req.body.email);
  // ruleid: javascript.link-built-from-host-header
  const link = `https://${req.headers.host}/reset/${token}`;
  // ruleid: javascript.link-built-from-host-header
  const page = "https://" + req.host + "/reset";
  // ok: javascript.link-built-from-host-header
  const safe = `${SITE}/reset/${token}`;
  // ok: javascript.link-built-from-host-header
  const path = `/reset/${token}`;
  await send(req.body.email, link, page, safe, path);
  res.end();
}
