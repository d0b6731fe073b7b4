from fastapi import FastAPI

from .security import verify_password

app = FastAPI()


# ok: review.sign-in-without-limit
@app.post("/login")
def login(form: Form):
    return token_for(form) if verify_password(form) else None
