const express = require("express");
const cookieParser = require("cookie-parser");

const app = express();
// ruleid: javascript.cookies-without-request-token
app.use(cookieParser());

app.post("/email", (req, res) => {
  changeEmail(req.cookies.session, req.body.email);
  res.end();
});

// ok: javascript.cookies-without-request-token
app.use(express.json());
