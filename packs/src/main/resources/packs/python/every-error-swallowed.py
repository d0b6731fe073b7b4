def load(path):
    # ruleid: python.every-error-swallowed
    try:
        return parse(path)
    except:
        pass


def read_all(paths):
    for path in paths:
        # ruleid: python.every-error-swallowed
        try:
            yield parse(path)
        except:
            continue


def careful(path):
    # ok: python.every-error-swallowed
    try:
        return parse(path)
    except FileNotFoundError:
        return None


def close(connection):
    # ok: python.every-error-swallowed
    try:
        connection.close()
    except Exception:
        pass


def forget(cache, key):
    try:
        del cache[key]
    # ok: python.every-error-swallowed
    except (KeyError, AttributeError):
        pass
