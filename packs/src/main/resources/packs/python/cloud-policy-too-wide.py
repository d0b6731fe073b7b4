from aws_cdk import Stack
from aws_cdk import aws_iam as iam


class ShopStack(Stack):
    def __init__(self, scope, name, role, files):
        super().__init__(scope, name)
        # ruleid: python.cloud-policy-too-wide
        role.add_to_policy(iam.PolicyStatement(actions=["*"], resources=[files.bucket_arn]))
        # ruleid: python.cloud-policy-too-wide
        role.add_to_policy(iam.PolicyStatement(actions=["iam:PassRole"], resources=["*"]))
        # ruleid: python.cloud-policy-too-wide
        files.add_to_resource_policy(iam.PolicyStatement(actions=["s3:GetObject"], principals=[iam.AnyPrincipal()]))
        # ok: python.cloud-policy-too-wide
        role.add_to_policy(iam.PolicyStatement(actions=["s3:GetObject"], resources=[files.arn_for_objects("*")]))
        # ok: python.cloud-policy-too-wide
        role.add_to_policy(iam.PolicyStatement(effect=iam.Effect.DENY, actions=["*"], resources=["*"]))
