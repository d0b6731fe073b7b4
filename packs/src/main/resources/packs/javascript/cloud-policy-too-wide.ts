import * as cdk from "aws-cdk-lib";
import * as iam from "aws-cdk-lib/aws-iam";
import * as s3 from "aws-cdk-lib/aws-s3";

export class ShopStack extends cdk.Stack {
  constructor(scope: cdk.App, id: string, role: iam.Role, files: s3.Bucket) {
    super(scope, id);
    // ruleid: javascript.cloud-policy-too-wide
    role.addToPolicy(new iam.PolicyStatement({ actions: ["*"], resources: [files.bucketArn] }));
    // ruleid: javascript.cloud-policy-too-wide
    role.addToPolicy(new iam.PolicyStatement({ actions: ["iam:PassRole"], resources: ["*"] }));
    // ruleid: javascript.cloud-policy-too-wide
    files.addToResourcePolicy(new iam.PolicyStatement({ actions: ["s3:GetObject"], resources: [files.arnForObjects("*")], principals: [new iam.AnyPrincipal()] }));
    // ok: javascript.cloud-policy-too-wide
    role.addToPolicy(new iam.PolicyStatement({ actions: ["s3:GetObject"], resources: [files.arnForObjects("*")] }));
    // ok: javascript.cloud-policy-too-wide
    files.addToResourcePolicy(new iam.PolicyStatement({ effect: iam.Effect.DENY, actions: ["*"], resources: ["*"], principals: [new iam.AnyPrincipal()] }));
  }
}
