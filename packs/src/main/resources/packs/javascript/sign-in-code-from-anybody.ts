import express from "express";
import axios from "axios";

const app = express();
const TOKEN = "https://github.com/login/oauth/access_token";

app.get("/auth/github/callback", async (req, res) => {
  const { code } = req.query;
  // ruleid: javascript.sign-in-code-from-anybody
  const answer = await axios.post("https://github.com/login/oauth/access_token", {
    client_id: process.env.GITHUB_ID,
    client_secret: process.env.GITHUB_SECRET,
    code,
  });
  req.session.access = answer.data.access_token;
  res.redirect("/");
});

app.get("/auth/gitlab/callback", async (req, res) => {
  const { code, state } = req.query;
  if (!state || state !== req.session.state) return res.sendStatus(400);
  // ok: javascript.sign-in-code-from-anybody
  const answer = await axios.post("https://gitlab.com/oauth/token", {
    client_id: process.env.GITLAB_ID,
    client_secret: process.env.GITLAB_SECRET,
    code,
  });
  req.session.access = answer.data.access_token;
  res.redirect("/");
});

export async function GET(request: Request) {
  const code = new URL(request.url).searchParams.get("code");
  // ruleid: javascript.sign-in-code-from-anybody
  const answer = await fetch("https://oauth2.example.com/token", {
    method: "POST",
    body: new URLSearchParams({ code: code ?? "", client_secret: process.env.CLIENT_SECRET ?? "" }),
  });
  return Response.json(await answer.json());
}

// No code of a browser: the program's own key.
export async function machineToken() {
  // ok: javascript.sign-in-code-from-anybody
  const answer = await fetch("https://oauth2.example.com/token", {
    method: "POST",
    body: new URLSearchParams({ grant_type: "client_credentials", client_secret: process.env.CLIENT_SECRET ?? "" }),
  });
  return answer.json();
}
