import Fastify from 'fastify';
import { signedIn } from './sign-in';
import { parcels } from './parcels';

const app = Fastify();

app.get('/parcels', { preHandler: signedIn }, async () => parcels.all());
app.post('/parcels', { preHandler: [signedIn] }, async (request) => parcels.send(request.body));
app.put('/parcels/:id', { onRequest: signedIn }, async (request) => parcels.change(request.params, request.body));
// ruleid: javascript.handler-less-guarded-than-siblings
app.delete('/parcels/:id', async (request) => parcels.remove(request.params));
