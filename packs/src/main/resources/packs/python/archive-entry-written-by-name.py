import os
import tarfile
import zipfile
from pathlib import Path


def unzip(path, folder):
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            target = os.path.join(folder, name)
            # ruleid: python.archive-entry-written-by-name
            os.makedirs(os.path.dirname(target), exist_ok=True)
            # ruleid: python.archive-entry-written-by-name
            with open(target, "wb") as out:
                out.write(archive.read(name))


def unzip_infos(path, folder):
    archive = zipfile.ZipFile(path)
    for info in archive.infolist():
        # ruleid: python.archive-entry-written-by-name
        Path(folder, info.filename).write_bytes(archive.read(info))


def untar(path, folder):
    with tarfile.open(path) as archive:
        for member in archive:
            data = archive.extractfile(member).read()
            # ruleid: python.archive-entry-written-by-name
            with open(folder + "/" + member.name, "wb") as out:
                out.write(data)


def unzip_within(path, folder):
    root = Path(folder).resolve()
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            target = (root / name).resolve()
            if not target.is_relative_to(root):
                raise ValueError(name)
            # ok: python.archive-entry-written-by-name
            target.write_bytes(archive.read(name))


def unzip_flat(path, folder):
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            # ok: python.archive-entry-written-by-name
            with open(os.path.join(folder, os.path.basename(name)), "wb") as out:
                out.write(archive.read(name))


def contents(path):
    with zipfile.ZipFile(path) as archive:
        # ok: python.archive-entry-written-by-name
        with open("contents.txt", "w") as out:
            out.write("\n".join(archive.namelist()))
