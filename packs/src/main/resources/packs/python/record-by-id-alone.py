from fastapi import Depends, FastAPI, HTTPException
from sqlalchemy import select

from .auth import admin_only, signed_in
from .db import Base, session

app = FastAPI()


class Invoice(Base):
    id = Column(Integer, primary_key=True)
    user_id = Column(Integer, ForeignKey("users.id"))
    total = Column(Numeric)


class Post(Base):
    id = Column(Integer, primary_key=True)
    author_id = Column(Integer, ForeignKey("users.id"))


@app.get("/invoices/{invoice_id}")
async def show(invoice_id: int, db=Depends(session), caller=Depends(signed_in)):
    # ruleid: python.record-by-id-alone
    invoice = await db.get(Invoice, invoice_id)
    if invoice is None:
        raise HTTPException(status_code=404)
    return invoice


@app.get("/own/{invoice_id}")
async def show_own(invoice_id: int, db=Depends(session), caller=Depends(signed_in)):
    # ok: python.record-by-id-alone
    return await db.scalar(select(Invoice).where(Invoice.id == invoice_id, Invoice.user_id == caller.id))


@app.get("/compared/{invoice_id}")
async def show_compared(invoice_id: int, db=Depends(session), caller=Depends(signed_in)):
    # ok: python.record-by-id-alone
    invoice = await db.get(Invoice, invoice_id)
    if invoice.user_id != caller.id:
        raise HTTPException(status_code=404)
    return invoice


@app.get("/any/{invoice_id}")
async def show_any(invoice_id: int, db=Depends(session), caller=Depends(admin_only)):
    # ok: python.record-by-id-alone
    return await db.get(Invoice, invoice_id)


# What everybody may read.
@app.get("/posts/{post_id}")
async def read(post_id: int, db=Depends(session)):
    # ok: python.record-by-id-alone
    return await db.get(Post, post_id)


@app.delete("/posts/{post_id}")
async def remove(post_id: int, db=Depends(session), caller=Depends(signed_in)):
    # ruleid: python.record-by-id-alone
    post = await db.get(Post, post_id)
    await db.delete(post)


def invoice_of(request, pk):
    # ruleid: python.record-by-id-alone
    invoice = get_object_or_404(Invoice, pk=pk)
    return render(request, "invoice.html", {"invoice": invoice})
