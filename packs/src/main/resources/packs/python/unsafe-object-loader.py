import json
import pickle
from pathlib import Path
from pickle import loads

import joblib
import pandas as pd


class Cache:
    def __init__(self, client):
        self.client = client

    def get(self, key):
        # ruleid: python.unsafe-object-loader
        return loads(self.client.get(key))

    def get_json(self, key):
        # ok: python.unsafe-object-loader
        return json.loads(self.client.get(key))


def load_model(path: Path):
    with path.open("rb") as stream:
        # ruleid: python.unsafe-object-loader
        return pickle.load(stream)


def load_frames(paths):
    # ruleid: python.unsafe-object-loader
    return [pd.read_pickle(path) for path in paths]


# ruleid: python.unsafe-object-loader
MODEL = joblib.load("model.joblib")


def deep_copy(value):
    # ok: python.unsafe-object-loader
    return pickle.loads(pickle.dumps(value))


def store(value, stream):
    # ok: python.unsafe-object-loader
    pickle.dump(value, stream)
    # ok: python.unsafe-object-loader
    return json.load(stream)
