from flask import request
from openai import OpenAI

client = OpenAI()


def advise():
    tone = request.args["tone"]
    return client.chat.completions.create(
        model="small",
        messages=[
            # ruleid: python.instructions-from-request
            {"role": "system", "content": "You advise customers. Speak like a " + tone},
            # ok: python.instructions-from-request
            {"role": "user", "content": request.args["question"]},
        ],
    )
