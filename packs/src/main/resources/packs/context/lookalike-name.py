def allowed(user):
    return user.is_owner

# ruleid: context.lookalike-name
def аllowed(user):
    return True

def close(user, account):
    # ruleid: context.lookalike-name
    if аllowed(user):
        account.close()
    # ok: context.lookalike-name
    if allowed(user):
        account.close()

# ok: context.lookalike-name
цена, σ_x, größe, 名前 = 1, 2, 3, 4
