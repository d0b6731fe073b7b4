import json
import shelve

import numpy


def load(path):
    # ruleid: python.pickle-file-read
    return shelve.open(path), numpy.load(path, allow_pickle=True)


def load_json(path):
    with open(path) as file:
        # ok: python.pickle-file-read
        return json.load(file)


def look(path):
    # ok: python.pickle-file-read
    return shelve.open(path, flag="r")
