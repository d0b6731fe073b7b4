import json
import shelve

import numpy
from langchain_community.vectorstores import FAISS


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


def index(folder, embeddings):
    # ok: python.pickle-file-read
    FAISS.load_local(folder, embeddings)
    # ruleid: python.pickle-file-read
    return FAISS.load_local(folder, embeddings, allow_dangerous_deserialization=True)
