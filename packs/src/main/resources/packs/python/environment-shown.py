import logging
import os
import subprocess

from flask import Flask, jsonify

app = Flask(__name__)
logger = logging.getLogger(__name__)


@app.get("/debug")
def debug():
    # ruleid: python.environment-shown
    return jsonify(dict(os.environ))


@app.get("/health")
def health():
    # ruleid: python.environment-shown
    return jsonify({"up": True, "environment": dict(os.environ)})


# ruleid: python.environment-shown
logger.info("started with %s", os.environ)
# ruleid: python.environment-shown
print(os.environ)
# ok: python.environment-shown
logger.info("started on port %s", os.environ["PORT"])
# ok: python.environment-shown
subprocess.run(["worker"], env=dict(os.environ), check=True)
# ok: python.environment-shown
print(os.environ.get("HOME"))
