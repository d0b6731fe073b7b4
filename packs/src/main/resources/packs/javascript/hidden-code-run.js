const start = "Y29uc29sZS5sb2coMSk=";

// ruleid: javascript.hidden-code-run
eval(Buffer.from(start, "base64").toString());
// ruleid: javascript.hidden-code-run
new Function(atob("cmV0dXJuIDE="))();

// ok: javascript.hidden-code-run
const picture = Buffer.from(start, "base64");
// ok: javascript.hidden-code-run
module.exports = { picture };
