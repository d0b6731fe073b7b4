from aws_cdk import Stack
from aws_cdk import aws_apigateway as apigateway
from aws_cdk import aws_ec2 as ec2
from aws_cdk import aws_rds as rds


class ShopStack(Stack):
    def __init__(self, scope, name, group, orders):
        super().__init__(scope, name)
        # ruleid: python.cloud-service-open-to-everybody
        rds.DatabaseInstance(self, "Orders", engine=ENGINE, publicly_accessible=True)
        # ok: python.cloud-service-open-to-everybody
        rds.DatabaseInstance(self, "Customers", engine=ENGINE, publicly_accessible=False)
        # ruleid: python.cloud-service-open-to-everybody
        group.add_ingress_rule(ec2.Peer.any_ipv4(), ec2.Port.tcp(22))
        # ok: python.cloud-service-open-to-everybody
        group.add_ingress_rule(ec2.Peer.any_ipv4(), ec2.Port.tcp(443))
        # ok: python.cloud-service-open-to-everybody
        group.add_ingress_rule(ec2.Peer.ipv4("10.0.0.0/16"), ec2.Port.tcp(22))
        # ruleid: python.cloud-service-open-to-everybody
        orders.add_method("DELETE", TARGET, authorization_type=apigateway.AuthorizationType.NONE)
        # ok: python.cloud-service-open-to-everybody
        orders.add_method("GET", TARGET, authorization_type=apigateway.AuthorizationType.IAM)
