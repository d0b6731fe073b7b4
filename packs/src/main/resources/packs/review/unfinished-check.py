# ruleid: review.unfinished-check
def is_authorized(user, document):
    # TODO: compare with the owner
    return True


# ok: review.unfinished-check
def check_permission(user, document):
    return document.owner == user


def export(document):
    # TODO: other formats
    return document.text
