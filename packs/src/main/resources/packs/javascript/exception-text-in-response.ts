import Fastify from "fastify";
import { Hono } from "hono";

const api = new Hono();
// ruleid: javascript.exception-text-in-response
api.onError((error, c) => c.json({ error: error.message }, 500));
// ok: javascript.exception-text-in-response
api.notFound((c) => c.json({ error: "no such page" }, 404));

const server = Fastify();
server.setErrorHandler((error, request, reply) => {
  request.log.error(error);
  // ruleid: javascript.exception-text-in-response
  reply.status(500).send({ error: error.message });
});

const quiet = Fastify();
quiet.setErrorHandler((error, request, reply) => {
  request.log.error(error.message);
  // ok: javascript.exception-text-in-response
  reply.status(500).send({ error: "failed" });
});
