const express = require("express");
const accounts = require("./accounts");

const router = express.Router();
// ruleid: review.sign-in-without-limit
router.post("/login", accounts.login);
router.post("/orders", accounts.order);
