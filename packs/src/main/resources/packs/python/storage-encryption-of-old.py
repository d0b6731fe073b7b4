from azure.storage.blob import BlobClient


def upload(connection, key, data):
    client = BlobClient.from_connection_string(connection, "orders", "today")
    client.require_encryption = True
    # ruleid: python.storage-encryption-of-old
    client.key_encryption_key = key
    client.upload_blob(data)


def upload_second(connection, key, data):
    client = BlobClient.from_connection_string(connection, "orders", "today")
    client.require_encryption = True
    # ok: python.storage-encryption-of-old
    client.key_encryption_key = key
    client.encryption_version = "2.0"
    client.upload_blob(data)
