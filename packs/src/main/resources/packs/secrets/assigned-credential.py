# ruleid: secrets.assigned-credential
api_key = "9fK2mQ7x¦Wz4Lp8RtVb3N"
# ruleid: secrets.assigned-credential
client = connect(auth_token="4c1f¦9e7ab2d05836f1c4e9d7")
# ruleid: secrets.assigned-credential
key = os.environ.get("SHOP_API_KEY", "9fK2mQ7x¦Wz4Lp8RtVb3N")
# ok: secrets.assigned-credential
api_key = os.environ["SHOP_API_KEY"]
# ok: secrets.assigned-credential
password = request.form["password"]
# ok: secrets.assigned-credential
token_kind = "access_token_response"
