def invite(user):
    # ruleid: python.empty-password
    user.set_password("")
    user.save()


def create(manager, email, password=""):
    user = manager.model(email=email)
    # ruleid: python.empty-password
    user.set_password(password)
    user.save()


def create_checked(manager, email, password=""):
    if not password:
        raise ValueError("a password is needed")
    user = manager.model(email=email)
    # ok: python.empty-password
    user.set_password(password)
    user.save()


def create_without(manager, email, password=None):
    user = manager.model(email=email)
    # ok: python.empty-password
    user.set_password(password)
    user.save()
