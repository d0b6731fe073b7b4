import express from "express";
import { GetObjectCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { documents } from "./documents";

const app = express();
const s3 = new S3Client({});

app.get("/link", async (req, res) => {
  // ruleid: javascript.object-key-from-request
  const command = new GetObjectCommand({ Bucket: "papers", Key: req.query.key as string });
  res.json({ url: await getSignedUrl(s3, command, { expiresIn: 300 }) });
});

app.post("/upload-link", async (req, res) => {
  const { name } = req.body;
  // ok: javascript.object-key-from-request
  const command = new PutObjectCommand({ Bucket: "papers", Key: `${res.locals.user.id}/${name}` });
  res.json({ url: await getSignedUrl(s3, command, { expiresIn: 300 }) });
});

app.get("/document", async (req, res) => {
  const found = await documents.owned(Number(req.query.id), res.locals.user.id);
  // ok: javascript.object-key-from-request
  res.json({ url: await getSignedUrl(s3, new GetObjectCommand({ Bucket: "papers", Key: found.key })) });
});
