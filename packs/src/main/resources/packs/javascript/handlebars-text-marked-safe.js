const Handlebars = require("handlebars");

Handlebars.registerHelper("link", function (text, url) {
  // ruleid: javascript.handlebars-text-marked-safe
  return new Handlebars.SafeString('<a href="' + url + '">' + text + "</a>");
});

Handlebars.registerHelper("note", function (text) {
  // ruleid: javascript.handlebars-text-marked-safe
  return new Handlebars.SafeString(text);
});

Handlebars.registerHelper("bold", function (text) {
  const safe = Handlebars.escapeExpression(text);
  // ok: javascript.handlebars-text-marked-safe
  return new Handlebars.SafeString("<b>" + Handlebars.escapeExpression(text) + "</b>");
});

Handlebars.registerHelper("rule", function () {
  // ok: javascript.handlebars-text-marked-safe
  return new Handlebars.SafeString("<hr>");
});
