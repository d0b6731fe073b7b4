import tempfile


def export(text):
    # ruleid: python.temporary-file-in-shared-folder
    with open("/tmp/orders.csv", "w") as file:
        file.write(text)
    # ok: python.temporary-file-in-shared-folder
    with tempfile.NamedTemporaryFile("w") as file:
        file.write(text)


def read():
    # ok: python.temporary-file-in-shared-folder
    with open("/tmp/orders.csv") as file:
        return file.read()
