import os


def detach():
    if os.fork():
        os._exit(0)
    os.setsid()
    # ruleid: python.new-files-open-to-everybody
    os.umask(0o077)


def detach_narrowly():
    os.setsid()
    # ok: python.new-files-open-to-everybody
    os.umask(0o027)


def current_mask():
    # ok: python.new-files-open-to-everybody
    mask = os.umask(0)
    os.umask(mask)
    return mask
