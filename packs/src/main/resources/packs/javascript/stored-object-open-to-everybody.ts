import AWS from "aws-sdk";
import { GetObjectCommand, ObjectCannedACL, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { Storage } from "@google-cloud/storage";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import multerS3 from "multer-s3";

const s3 = new S3Client({});
const old = new AWS.S3();
const photos = new Storage().bucket("shop-photos");

export async function publish(Key: string, Body: Buffer) {
  // ruleid: javascript.stored-object-open-to-everybody
  await s3.send(new PutObjectCommand({ Bucket: "shop", Key, Body, ACL: "public-read" }));
}

export async function named(Key: string, Body: Buffer) {
  // ruleid: javascript.stored-object-open-to-everybody
  await s3.send(new PutObjectCommand({ Bucket: "shop", Key, Body, ACL: ObjectCannedACL.public_read }));
}

export async function avatar(Key: string, Body: Buffer) {
  // ruleid: javascript.stored-object-open-to-everybody
  return old.upload({ Bucket: "shop", Key, Body, ACL: "public-read-write" }).promise();
}

// ruleid: javascript.stored-object-open-to-everybody
export const storage = multerS3({ s3, bucket: "shop", acl: "public-read" });

export async function photo(name: string, data: Buffer) {
  const file = photos.file(name);
  await file.save(data);
  // ruleid: javascript.stored-object-open-to-everybody
  await file.makePublic();
}

export async function invoice(Key: string, Body: Buffer) {
  // ok: javascript.stored-object-open-to-everybody
  await s3.send(new PutObjectCommand({ Bucket: "shop", Key, Body, ACL: "private" }));
  // ok: javascript.stored-object-open-to-everybody
  return getSignedUrl(s3, new GetObjectCommand({ Bucket: "shop", Key }), { expiresIn: 300 });
}

// ok: javascript.stored-object-open-to-everybody
export const fields = { acl: "bucket-owner-full-control", visibility: "public" };
