import unicodedata

from markupsafe import escape


def show(text):
    safe = escape(text)
    # ruleid: python.text-normalised-after-escaping
    return unicodedata.normalize("NFKC", safe)


def show_safely(text):
    # ok: python.text-normalised-after-escaping
    return escape(unicodedata.normalize("NFKC", text))
