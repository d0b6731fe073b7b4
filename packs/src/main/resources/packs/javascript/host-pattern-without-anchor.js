app.get("/go", (req, res) => {
  // ruleid: javascript.host-pattern-without-anchor
  if (/https?:\/\/shop\.com/.test(req.query.url)) {
    res.redirect(req.query.url);
  }
  // ruleid: javascript.host-pattern-without-anchor
  if (req.query.target.match(/shop\.com|^api\.shop\.org/)) {
    res.redirect(req.query.target);
  }
  // ok: javascript.host-pattern-without-anchor
  if (/^https:\/\/shop\.com\//.test(req.query.url)) {
    res.redirect(req.query.url);
  }
});

function isOurs(origin) {
  // ruleid: javascript.host-pattern-without-anchor
  return new RegExp("https://(www\\.)?shop\\.com/").test(origin);
}

function isOursToo(origin) {
  // ok: javascript.host-pattern-without-anchor
  return /^https:\/\/(www\.)?shop\.com$/.test(origin) || /(^|\.)shop\.com$/.test(origin);
}

// ok: javascript.host-pattern-without-anchor
const mails = /@shop\.com/.test(message.sender);
