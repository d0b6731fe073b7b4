import tarfile
import zipfile


def unpack(path, target):
    with tarfile.open(path) as archive:
        # ruleid: python.archive-extracted-without-check
        archive.extractall(target, filter="data")


def unpack_one(path):
    archive = tarfile.open(path, "r:gz")
    # ruleid: python.archive-extracted-without-check
    archive.extract("data.csv", path="/srv/data", filter="data")
    archive.close()


def unpack_at_once(path):
    # ruleid: python.archive-extracted-without-check
    tarfile.open(path).extractall("/srv/data", filter="data")


def unpack_safe(path, target):
    with tarfile.open(path) as archive:
        # ok: python.archive-extracted-without-check
        archive.extractall(target, filter="data")


def unpack_checked(path, target):
    with tarfile.open(path) as archive:
        # ok: python.archive-extracted-without-check
        archive.extractall(target, members=inside_only(archive, target))


def unzip(path, target):
    with zipfile.ZipFile(path) as archive:
        # ok: python.archive-extracted-without-check
        archive.extractall(target)


def table(soup):
    # ok: python.archive-extracted-without-check
    return soup.extract()


def unpack_all(archive, folder):
    with tarfile.open(archive) as package:
        # ruleid: python.archive-extracted-without-check
        package.extractall(folder, members=package.getmembers(), filter="data")


def unpack_by_class(archive, folder):
    # ruleid: python.archive-extracted-without-check
    tarfile.TarFile(archive).extractall(folder, filter="data")
