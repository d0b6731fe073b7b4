import os


def read(path):
    # ruleid: python.file-checked-then-used
    if os.path.exists(path):
        with open(path) as file:
            return file.read()
    return None


def read_safely(path):
    try:
        # ok: python.file-checked-then-used
        with open(path) as file:
            return file.read()
    except FileNotFoundError:
        return None
