import json
import pickle


def load(path):
    with open(path, "rb") as file:
        # ruleid: python.pickle-file-read
        return pickle.load(file)


def load_json(path):
    with open(path) as file:
        # ok: python.pickle-file-read
        return json.load(file)


def copy(value):
    # ok: python.pickle-file-read
    return pickle.loads(pickle.dumps(value))
