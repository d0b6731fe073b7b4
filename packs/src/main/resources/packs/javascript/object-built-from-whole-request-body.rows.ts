import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { eq } from 'drizzle-orm';
import { Parcel } from './models';
import { database, parcels, store } from './database';

export async function change(req, res) {
  const parcel = await Parcel.findByPk(req.params.id);
  // ruleid: javascript.object-built-from-whole-request-body
  await parcel.update(req.body);
  // ok: javascript.object-built-from-whole-request-body
  await parcel.update({ weight: req.body.weight });
  res.json(parcel);
}

export async function PATCH(req: Request) {
  // ruleid: javascript.object-built-from-whole-request-body
  await database.update(parcels).set(await req.json()).where(eq(parcels.id, 1));
  const { weight } = await req.json();
  // ok: javascript.object-built-from-whole-request-body
  await database.update(parcels).set({ weight }).where(eq(parcels.id, 1));
}

export async function keep(req, res) {
  // ruleid: javascript.object-built-from-whole-request-body
  await store.send(new PutCommand({ TableName: 'parcels', Item: req.body }));
  res.end();
}
