from fastapi import APIRouter, HTTPException

from .security import verify_password

router = APIRouter(prefix="/accounts")


# ruleid: review.sign-in-without-limit
@router.post("/login")
def login(form: Form):
    user = find(form.name)
    if user is None or not verify_password(form.password, user.hash):
        raise HTTPException(status_code=401)
    return token_for(user)


@router.post("/orders")
def order(form: Order):
    return store(form)
