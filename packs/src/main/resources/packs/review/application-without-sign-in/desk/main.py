import httpx
from fastapi import APIRouter, HTTPException

router = APIRouter()


# ruleid: review.application-without-sign-in
@router.put("/notes/{number}")
async def change(number: int, text: str):
    if number not in NOTES:
        raise HTTPException(status_code=404)
    NOTES[number] = text


@router.delete("/notes/{number}")
async def remove(number: int):
    del NOTES[number]


def ask(question, key):
    answer = httpx.post("https://models.example/v1", json=question, headers={"Authorization": f"Bearer {key}"}, timeout=9)
    if answer.status_code == 401:
        raise ValueError("the key of the model is wrong")
    return answer.json()
