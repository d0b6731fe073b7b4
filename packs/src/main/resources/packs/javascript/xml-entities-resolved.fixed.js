const libxmljs = require("libxmljs");

function read(text) {
  return [
    // ruleid: javascript.xml-entities-resolved
    libxmljs.parseXml(text, { noent: false, noblanks: true }),
    // ruleid: javascript.xml-entities-resolved
    libxmljs.parseXmlString(text, { noent: false }),
    // ok: javascript.xml-entities-resolved
    libxmljs.parseXml(text, { noent: false }),
    // ok: javascript.xml-entities-resolved
    libxmljs.parseXml(text),
  ];
}

module.exports = { read };
