from fastapi import APIRouter, Depends, HTTPException
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from .auth import admin_only, signed_in
from .db import session
from .models import Article, Folder, User

router = APIRouter(prefix="/folders")


@router.get("/{folder_id}")
async def show(folder_id: int, db: AsyncSession = Depends(session), user: User = Depends(signed_in)):
    # ruleid: python.record-without-the-owner-others-ask-for
    found = await db.execute(select(Folder).where(Folder.id == folder_id))
    return found.scalar_one_or_none()


@router.delete("/{folder_id}")
async def remove(folder_id: int, db: AsyncSession = Depends(session), user: User = Depends(signed_in)):
    # ok: python.record-without-the-owner-others-ask-for
    folder = await db.get(Folder, folder_id)
    if folder is None or folder.owner_id != user.id:
        raise HTTPException(status_code=404)
    await db.delete(folder)


@router.get("/all/{folder_id}")
async def show_any(folder_id: int, db: AsyncSession = Depends(session), user: User = Depends(admin_only)):
    # ok: python.record-without-the-owner-others-ask-for
    return await db.get(Folder, folder_id)


# Nobody here says that an article has an owner.
@router.get("/articles/{article_id}")
async def article(article_id: int, db: AsyncSession = Depends(session)):
    # ok: python.record-without-the-owner-others-ask-for
    return await db.get(Article, article_id)
