// ruleid: javascript.host-pattern-with-open-dot
const ours = /^https:\/\/www.shop\.com\//;

function isPartner(url) {
  // ruleid: javascript.host-pattern-with-open-dot
  return new RegExp("^https?://api.partner.com/").test(url);
}

// ok: javascript.host-pattern-with-open-dot
const escaped = /^https:\/\/www\.shop\.com\//;
// ok: javascript.host-pattern-with-open-dot
const any = /^https:\/\/.*\.shop\.com\//;
// ok: javascript.host-pattern-with-open-dot
const sentence = /see the file.html page/;
