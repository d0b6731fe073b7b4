import socket


def serve(port):
    listener = socket.socket()
    # ruleid: python.service-open-to-network
    listener.bind(("0.0.0.0", port))
    # ok: python.service-open-to-network
    listener.bind(("127.0.0.1", port))


def web(app):
    # ruleid: python.service-open-to-network
    app.run(host="0.0.0.0")
    # ok: python.service-open-to-network
    app.run(host="127.0.0.1")
