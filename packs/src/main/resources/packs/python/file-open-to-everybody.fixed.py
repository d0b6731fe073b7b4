import os
import stat
from pathlib import Path


def share(path: Path):
    # ruleid: python.file-open-to-everybody
    os.chmod(path, 0o775)
    # ruleid: python.file-open-to-everybody
    path.chmod(0o664)
    # ruleid: python.file-open-to-everybody
    os.makedirs("/srv/data", mode=0o771, exist_ok=True)
    # ok: python.file-open-to-everybody
    os.chmod(path, 0o600)
    # ok: python.file-open-to-everybody
    path.chmod(0o755)
    # ok: python.file-open-to-everybody
    os.makedirs("/srv/data", exist_ok=True)
    # ruleid: python.file-open-to-everybody
    os.chmod(path, 0x1FF)
    # ruleid: python.file-open-to-everybody
    os.chmod(path, 511)
    # ruleid: python.file-open-to-everybody
    os.chmod(path, stat.S_IRUSR | stat.S_IWUSR | stat.S_IWOTH)
    # ok: python.file-open-to-everybody
    os.chmod(path, stat.S_IRUSR | stat.S_IWUSR)
    # ok: python.file-open-to-everybody
    os.chmod(path, 493)


# ruleid: python.file-open-to-everybody
FILE_UPLOAD_PERMISSIONS = 0o664
# ok: python.file-open-to-everybody
FILE_UPLOAD_DIRECTORY_PERMISSIONS = 0o755


def folders(cache):
    # ok: python.file-open-to-everybody
    cache.mkdir(mode=0o777, parents=True, exist_ok=True)
    # ok: python.file-open-to-everybody
    os.makedirs(cache / "thumbs", 0o777)
    # ruleid: python.file-open-to-everybody
    os.chmod(cache, 0o775)
