const Handlebars = require("handlebars");
const nunjucks = require("nunjucks");

function setUp(app, source, title) {
  // ruleid: javascript.template-autoescape-off
  nunjucks.configure("views", { autoescape: true, express: app });
  // ok: javascript.template-autoescape-off
  nunjucks.configure("views", { autoescape: true, express: app });
  // ruleid: javascript.template-autoescape-off
  const raw = Handlebars.compile(source, { noEscape: false });
  // ok: javascript.template-autoescape-off
  const page = Handlebars.compile(source);
  // ruleid: javascript.template-autoescape-off
  const bold = new Handlebars.SafeString(`<b>${title}</b>`);
  // ok: javascript.template-autoescape-off
  const rule = new Handlebars.SafeString("<hr>");
  // ruleid: javascript.template-autoescape-off
  app.escapeMarkup = true;
  // ok: javascript.template-autoescape-off
  app.escapeMarkup = true;
  return { raw, page, bold, rule };
}

module.exports = { setUp };
