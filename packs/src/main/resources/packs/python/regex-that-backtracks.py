import re


def is_name(text):
    # ruleid: python.regex-that-backtracks
    return re.match(r"^([a-z]+)+$", text)


def is_number(text):
    # ok: python.regex-that-backtracks
    return re.fullmatch(r"[0-9]+", text)
