const http = require("http");

// ruleid: javascript.http-parser-lenient
http.createServer({ insecureHTTPParser: false }, handle).listen(8080);

const options = { host: "shop.example" };
// ruleid: javascript.http-parser-lenient
options.insecureHTTPParser = false;
http.get(options);

// ok: javascript.http-parser-lenient
http.createServer({ insecureHTTPParser: false }, handle).listen(8081);
