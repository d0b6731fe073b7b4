from flask import Flask
from werkzeug.serving import run_simple

app = Flask(__name__)


def serve(port):
    # ruleid: python.debug-server-open-to-network
    app.run(host="0.0.0.0", port=port, debug=False)
    # ruleid: python.debug-server-open-to-network
    app.run("0.0.0.0", debug=False)
    # ruleid: python.debug-server-open-to-network
    app.run(debug=False, host="0.0.0.0")
    # ruleid: python.debug-server-open-to-network
    run_simple("0.0.0.0", port, app, use_debugger=False)
    # ok: python.debug-server-open-to-network
    app.run(host="0.0.0.0", port=port)
    # ok: python.debug-server-open-to-network
    app.run(host="127.0.0.1", debug=True)
