from flask import Flask, request
from werkzeug.security import check_password_hash

app = Flask(__name__)


# ok: review.sign-in-without-limit
@app.post("/login")
def login():
    user = find(request.form["name"])
    if user.failed_attempts > 5:
        return "", 403
    return token_for(user) if check_password_hash(user.hash, request.form["password"]) else ("", 401)
