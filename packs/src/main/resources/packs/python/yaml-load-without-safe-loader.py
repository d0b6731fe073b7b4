import json

import yaml
from ruamel.yaml import YAML


def read(path):
    with open(path) as stream:
        # ruleid: python.yaml-load-without-safe-loader
        return yaml.load(stream)


def read_all(documents):
    # ruleid: python.yaml-load-without-safe-loader
    return [yaml.load(text, Loader=yaml.Loader) for text in documents]


def read_old(text):
    # ruleid: python.yaml-load-without-safe-loader
    return yaml.unsafe_load(text)


class Config:
    def load(self, text):
        # ok: python.yaml-load-without-safe-loader
        return yaml.safe_load(text)

    def load_fast(self, text):
        # ok: python.yaml-load-without-safe-loader
        return yaml.load(text, Loader=yaml.CSafeLoader)

    def load_round_trip(self, text):
        yaml = YAML(typ="safe")
        # ok: python.yaml-load-without-safe-loader
        return yaml.load(text)

    def load_json(self, stream):
        # ok: python.yaml-load-without-safe-loader
        return json.load(stream)
