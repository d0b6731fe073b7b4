import boto3
from google.cloud import storage

s3 = boto3.client("s3")
BUCKET = "shop-uploads"
# ruleid: python.stored-object-open-to-everybody
AWS_DEFAULT_ACL = "public-read"
# ok: python.stored-object-open-to-everybody
AWS_QUERYSTRING_AUTH = True


def publish(path: str, key: str) -> str:
    # ruleid: python.stored-object-open-to-everybody
    s3.upload_file(path, BUCKET, key, ExtraArgs={"ContentType": "application/pdf", "ACL": "public-read"})
    return f"https://{BUCKET}.s3.amazonaws.com/{key}"


def avatar(data: bytes, key: str) -> None:
    # ruleid: python.stored-object-open-to-everybody
    s3.put_object(Bucket=BUCKET, Key=key, Body=data, ACL="public-read")


def bucket(name: str) -> None:
    # ruleid: python.stored-object-open-to-everybody
    s3.create_bucket(Bucket=name, ACL="public-read-write")
    # ok: python.stored-object-open-to-everybody
    s3.put_bucket_acl(Bucket=name, ACL="private")


def photo(name: str, data: bytes) -> str:
    blob = storage.Client().bucket("shop-photos").blob(name)
    blob.upload_from_string(data)
    # ruleid: python.stored-object-open-to-everybody
    blob.make_public()
    return blob.public_url


def invoice(path: str, key: str) -> str:
    # ok: python.stored-object-open-to-everybody
    s3.upload_file(path, BUCKET, key, ExtraArgs={"ServerSideEncryption": "aws:kms"})
    # ok: python.stored-object-open-to-everybody
    return s3.generate_presigned_url("get_object", Params={"Bucket": BUCKET, "Key": key}, ExpiresIn=300)


def copy(key: str) -> None:
    # ok: python.stored-object-open-to-everybody
    s3.copy_object(Bucket=BUCKET, Key=key, CopySource=f"{BUCKET}/old/{key}", ACL="bucket-owner-full-control")
