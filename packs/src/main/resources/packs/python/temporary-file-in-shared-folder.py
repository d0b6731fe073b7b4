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


def share(text):
    # ruleid: python.temporary-file-in-shared-folder
    with open("/private/tmp/orders.csv", "w") as file:
        file.write(text)
    # ruleid: python.temporary-file-in-shared-folder
    with open(r"C:\Windows\Temp\orders.csv", "w") as file:
        file.write(text)
    # ok: python.temporary-file-in-shared-folder
    with open("/srv/tmp/orders.csv", "w") as file:
        file.write(text)
