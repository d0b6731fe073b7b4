from fastapi import Depends, FastAPI

app = FastAPI()


@app.get("/orders")
def orders(is_admin: bool = False):
    # ruleid: python.role-told-by-client
    if is_admin:
        return all_orders()
    return []


@app.get("/items")
async def items(shown: bool = False, is_admin: bool = Depends(admin_of_session)):
    # ok: python.role-told-by-client
    if shown:
        return all_items()
    # ok: python.role-told-by-client
    if is_admin:
        return hidden_items()
    return []
