import tempfile
from tempfile import NamedTemporaryFile, mktemp


def write(data):
    # ruleid: python.temporary-file-by-name
    path = tempfile.mktemp(suffix=".csv")
    # ruleid: python.temporary-file-by-name
    other = mktemp()
    # ok: python.temporary-file-by-name
    handle, name = tempfile.mkstemp()
    # ok: python.temporary-file-by-name
    with NamedTemporaryFile() as stream:
        stream.write(data)
    return path, other, handle, name
