# ruleid: secrets.assigned-credential
api_key = "9fK2mQ7x¦Wz4Lp8RtVb3N"
# ruleid: secrets.assigned-credential
client = connect(auth_token="4c1f¦9e7ab2d05836f1c4e9d7")
# ruleid: secrets.assigned-credential
key = os.environ.get("SHOP_API_KEY", "9fK2mQ7x¦Wz4Lp8RtVb3N")
# ruleid: secrets.assigned-credential
signing = os.environ.get("SIGNING_KEY") or "9fK2mQ7x¦Wz4Lp8RtVb3N"
# ruleid: secrets.assigned-credential
prices = requests.get("https://rates.shop.io/v1/latest?base=EUR&api_key=9fK2mQ7x¦Wz4Lp8RtVb3N")
# ruleid: secrets.assigned-credential
session.headers.update({"X-Api-Key": "9fK2mQ7x¦Wz4Lp8RtVb3N"})
# ok: secrets.assigned-credential
secret = load(name) or "there is no secret of that name"
# ok: secrets.assigned-credential
url = f"https://rates.shop.io/v1/latest?api_key={key}"
# ok: secrets.assigned-credential
api_key = os.environ["SHOP_API_KEY"]
# ok: secrets.assigned-credential
password = request.form["password"]
# ok: secrets.assigned-credential
token_kind = "access_token_response"
