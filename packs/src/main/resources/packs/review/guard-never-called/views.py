from guards import check_token, login_required, require_admin


@login_required
def remove(request):
    request.user.delete()


HOOKS = {"token": check_token}
