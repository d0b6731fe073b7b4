import os
from pathlib import Path


def share(path: Path):
    # ruleid: python.file-open-to-everybody
    os.chmod(path, 0o777)
    # ruleid: python.file-open-to-everybody
    path.chmod(0o666)
    # ruleid: python.file-open-to-everybody
    os.makedirs("/srv/data", mode=0o777, exist_ok=True)
    # ok: python.file-open-to-everybody
    os.chmod(path, 0o600)
    # ok: python.file-open-to-everybody
    path.chmod(0o755)
    # ok: python.file-open-to-everybody
    os.makedirs("/srv/data", exist_ok=True)
