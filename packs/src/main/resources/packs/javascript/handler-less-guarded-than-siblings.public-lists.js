const express = require('express');
const { requireLogin } = require('./access');
const recipes = require('./recipes');

const router = express.Router();

// ok: javascript.handler-less-guarded-than-siblings
router.get('/recipes', async (req, res) => res.json(await recipes.all()));
// ok: javascript.handler-less-guarded-than-siblings
router.get('/recipes/:id', async (req, res) => res.json(await recipes.one(req.params.id)));
// ok: javascript.handler-less-guarded-than-siblings
router.get('/tags', async (req, res) => res.json(await recipes.tags()));
router.put('/recipes/:id', requireLogin, async (req, res) => res.json(await recipes.change(req.params.id, req.body)));
router.patch('/recipes/:id/tags', requireLogin, async (req, res) => res.json(await recipes.tag(req.params.id, req.body)));
// ruleid: javascript.handler-less-guarded-than-siblings
router.delete('/recipes/:id', async (req, res) => res.json(await recipes.remove(req.params.id)));

module.exports = router;
