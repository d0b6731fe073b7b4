from aws_cdk import Stack
from aws_cdk import aws_elasticloadbalancingv2 as balancing
from aws_cdk import aws_rds as rds
from aws_cdk import aws_sqs as sqs


class ShopStack(Stack):
    def __init__(self, scope, name, balancer):
        super().__init__(scope, name)
        # ruleid: python.cloud-data-not-encrypted
        rds.DatabaseCluster(self, "Orders", engine=ENGINE, storage_encrypted=True)
        # ok: python.cloud-data-not-encrypted
        rds.DatabaseCluster(self, "Customers", engine=ENGINE, storage_encrypted=True)
        # ruleid: python.cloud-data-not-encrypted
        sqs.Queue(self, "Jobs", encryption=sqs.QueueEncryption.UNENCRYPTED)
        # ok: python.cloud-data-not-encrypted
        sqs.Queue(self, "Mails", encryption=sqs.QueueEncryption.KMS_MANAGED)
        # ruleid: python.cloud-data-not-encrypted
        balancer.add_listener("Plain", port=80, protocol=balancing.ApplicationProtocol.HTTP)
        # ok: python.cloud-data-not-encrypted
        balancer.add_listener("Safe", port=443, protocol=balancing.ApplicationProtocol.HTTPS)
