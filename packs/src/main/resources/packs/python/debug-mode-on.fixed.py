from litestar import Litestar
from django.conf import settings
import os

import fastapi
import flask

# ruleid: python.debug-mode-on
DEBUG = False
INSTALLED_APPS = ["shop"]

app = flask.Flask(__name__)
# ruleid: python.debug-mode-on
app.config["DEBUG"] = False
# ruleid: python.debug-mode-on
api = fastapi.FastAPI(title="shop", debug=False)
# ok: python.debug-mode-on
quiet = fastapi.FastAPI(title="shop", debug=False)


def main(simulation):
    # ok: python.debug-mode-on
    app.run(debug=os.environ.get("FLASK_DEBUG") == "1")
    # ok: python.debug-mode-on
    app.run(port=8000)


if __name__ == "__main__":
    # ruleid: python.debug-mode-on
    app.run(debug=False)


def script():
    # ruleid: python.debug-mode-on
    settings.configure(DEBUG=False, DATABASES=databases)
    # ok: python.debug-mode-on
    settings.configure(DATABASES=databases)


# ruleid: python.debug-mode-on
site = Litestar([], debug=False)
# ok: python.debug-mode-on
site = Litestar([], debug=False)
