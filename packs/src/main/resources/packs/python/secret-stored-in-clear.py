from argon2 import PasswordHasher


def remember(path, password, response):
    # ruleid: python.secret-stored-in-clear
    path.write_text(password)
    # ruleid: python.secret-stored-in-clear
    response.set_cookie("password", password)
    # ok: python.secret-stored-in-clear
    path.write_text(PasswordHasher().hash(password))
    # ok: python.secret-stored-in-clear
    path.write_text("password")
