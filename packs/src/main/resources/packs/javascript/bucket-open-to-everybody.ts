import * as s3 from "aws-cdk-lib/aws-s3";
import { Bucket } from "aws-cdk-lib/aws-s3";

export class Store {
  constructor(stack, reader) {
    const exports = new s3.Bucket(stack, "exports");
    // ruleid: javascript.bucket-open-to-everybody
    exports.grantPublicAccess();

    const invoices = new Bucket(stack, "invoices");
    // ruleid: javascript.bucket-open-to-everybody
    invoices.grantPublicAccess("public/*");

    // ruleid: javascript.bucket-open-to-everybody
    const pages = new Bucket(stack, "pages", { versioned: true, publicReadAccess: true });
    // ok: javascript.bucket-open-to-everybody
    const backups = new s3.Bucket(stack, "backups", { publicReadAccess: false });
    // ok: javascript.bucket-open-to-everybody
    backups.grantRead(reader);
    this.pages = pages;
  }
}
