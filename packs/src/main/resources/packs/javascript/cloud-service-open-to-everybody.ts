import * as cdk from "aws-cdk-lib";
import * as apigateway from "aws-cdk-lib/aws-apigateway";
import * as ec2 from "aws-cdk-lib/aws-ec2";
import * as rds from "aws-cdk-lib/aws-rds";

export class ShopStack extends cdk.Stack {
  constructor(scope: cdk.App, id: string, group: ec2.SecurityGroup, orders: apigateway.Resource) {
    super(scope, id);
    // ruleid: javascript.cloud-service-open-to-everybody
    new rds.DatabaseInstance(this, "Orders", { engine: ENGINE, publiclyAccessible: true });
    // ok: javascript.cloud-service-open-to-everybody
    new rds.DatabaseInstance(this, "Customers", { engine: ENGINE, publiclyAccessible: false });
    // ruleid: javascript.cloud-service-open-to-everybody
    group.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(22), "maintenance");
    // ok: javascript.cloud-service-open-to-everybody
    group.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(443), "shop");
    // ok: javascript.cloud-service-open-to-everybody
    group.addIngressRule(ec2.Peer.ipv4("10.0.0.0/16"), ec2.Port.tcp(22), "maintenance");
    // ruleid: javascript.cloud-service-open-to-everybody
    orders.addMethod("DELETE", TARGET, { authorizationType: apigateway.AuthorizationType.NONE });
    // ok: javascript.cloud-service-open-to-everybody
    orders.addMethod("OPTIONS", TARGET, { authorizationType: apigateway.AuthorizationType.NONE });
    // ok: javascript.cloud-service-open-to-everybody
    orders.addMethod("GET", TARGET, { authorizationType: apigateway.AuthorizationType.IAM });
  }
}
