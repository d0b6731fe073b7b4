import * as cdk from "aws-cdk-lib";
import * as rds from "aws-cdk-lib/aws-rds";
import * as s3 from "aws-cdk-lib/aws-s3";
import * as sqs from "aws-cdk-lib/aws-sqs";
import { ApplicationProtocol } from "aws-cdk-lib/aws-elasticloadbalancingv2";

export class ShopStack extends cdk.Stack {
  constructor(scope: cdk.App, id: string, balancer: any) {
    super(scope, id);
    // ruleid: javascript.cloud-data-not-encrypted
    new rds.DatabaseCluster(this, "Orders", { engine: ENGINE, storageEncrypted: true });
    // ok: javascript.cloud-data-not-encrypted
    new rds.DatabaseCluster(this, "Customers", { engine: ENGINE, storageEncrypted: true });
    // ruleid: javascript.cloud-data-not-encrypted
    new sqs.Queue(this, "Jobs", { encryption: sqs.QueueEncryption.UNENCRYPTED });
    // ok: javascript.cloud-data-not-encrypted
    new sqs.Queue(this, "Mails", { encryption: sqs.QueueEncryption.KMS_MANAGED });
    // ok: javascript.cloud-data-not-encrypted
    new s3.Bucket(this, "Files", { enforceSSL: true });
    // ruleid: javascript.cloud-data-not-encrypted
    balancer.addListener("Plain", { port: 80, protocol: ApplicationProtocol.HTTP });
    // ok: javascript.cloud-data-not-encrypted
    balancer.addListener("Safe", { port: 443, protocol: ApplicationProtocol.HTTPS });
  }
}
