import { requireLogin, verifyCsrfToken } from "./session.js";

app.use("/account", requireLogin);
