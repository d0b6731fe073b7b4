const expat = require("node-expat");

function importOrders(req, res) {
  const parser = new expat.Parser();
  // ruleid: javascript.entities-expanded-in-request-xml
  parser.write(req.body.xml);
  // ok: javascript.entities-expanded-in-request-xml
  parser.write("<orders/>");
  res.end();
}

function preview() {
  // ruleid: javascript.entities-expanded-in-request-xml
  return $.parseXML(location.hash);
}
