import ast
import sqlite3
import subprocess

from langchain_experimental.utilities import PythonREPL
from langchain_openai import ChatOpenAI
from openai import OpenAI

client = OpenAI()
llm = ChatOpenAI(model="small")


def calculate():
    answer = client.chat.completions.create(model="small", messages=QUESTIONS)
    text = answer.choices[0].message.content
    # ruleid: python.model-answer-run
    first = eval(text)
    # ok: python.model-answer-run
    return first, ast.literal_eval(text)


def tidy():
    command = llm.invoke("One command that removes old logs").content
    # ruleid: python.model-answer-run
    subprocess.run(command, shell=True, check=True)


def look_up(place):
    statement = client.responses.create(model="small", input=QUESTIONS).output_text
    db = sqlite3.connect(place)
    # ok: python.model-answer-run
    db.execute("INSERT INTO answers (text) VALUES (?)", [statement])
    # ruleid: python.model-answer-run
    return db.execute(statement).fetchall()


def note(twilio):
    sent = twilio.messages.create(to="+4912345", body="done")
    # ok: python.model-answer-run
    return eval(sent.body)


def calculate(llm, question):
    code = llm.invoke(question).content
    # ruleid: python.model-answer-run
    return PythonREPL().run(code)


def calculate_own():
    # ok: python.model-answer-run
    return PythonREPL().run("print(6 * 7)")
