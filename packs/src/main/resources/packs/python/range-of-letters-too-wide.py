import re

# ruleid: python.range-of-letters-too-wide
NAME = re.compile(r"^[A-z]+$")
# ruleid: python.range-of-letters-too-wide
FILE = re.compile("^[a-z0-9.-_]+$")
# ok: python.range-of-letters-too-wide
PLAIN = re.compile(r"^[A-Za-z]+$")
# ok: python.range-of-letters-too-wide
DOTTED = re.compile(r"^[a-z0-9._-]+$")


def is_hex(text):
    # ruleid: python.range-of-letters-too-wide
    return re.fullmatch("[0-9A-f]+", text) is not None


# ruleid: python.range-of-letters-too-wide
CODE = re.compile(r"^[a-zA-f0-9]+$")
# ok: python.range-of-letters-too-wide
SLUG = re.compile(r"^[A-Z-a-z]+$")
