import boto3
from fastapi import Depends, FastAPI

from .auth import current_user
from .models import Document

app = FastAPI()
s3 = boto3.client("s3")


@app.get("/link")
def link(key: str):
    # ruleid: python.object-key-from-request
    return s3.generate_presigned_url("get_object", Params={"Bucket": "papers", "Key": key}, ExpiresIn=300)


@app.get("/raw")
def raw(key: str):
    # ruleid: python.object-key-from-request
    return s3.get_object(Bucket="papers", Key=key)["Body"].read()


@app.get("/mine")
def mine(name: str, user=Depends(current_user)):
    # ok: python.object-key-from-request
    return s3.generate_presigned_url("get_object", Params={"Bucket": "papers", "Key": f"{user.id}/{name}"}, ExpiresIn=300)


@app.get("/document")
def document(number: int):
    found = Document.owned(number)
    # ok: python.object-key-from-request
    return s3.get_object(Bucket="papers", Key=found.key)["Body"].read()
