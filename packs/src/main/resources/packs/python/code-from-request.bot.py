import importlib

import pandas as pd
from flask import request
from slack_bolt import App

bot = App()


@bot.action("extend")
def extend(ack, body):
    ack()
    # ruleid: python.code-from-request
    importlib.import_module(body["actions"][0]["value"]).run()
    # ok: python.code-from-request
    importlib.import_module("bot.extensions").run()


def sales(address):
    frame = pd.read_sql("SELECT * FROM sales", address)
    # ruleid: python.code-from-request
    return frame.query(request.args["condition"])
