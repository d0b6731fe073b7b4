def delete(request, order):
    # ruleid: python.authorisation-by-assert
    if not (request.user.is_staff):
        raise PermissionError
    order.delete()


def edit(current_user, order):
    # ruleid: python.authorisation-by-assert
    if not (current_user.has_permission("orders.edit")):
        raise PermissionError("not allowed")
    order.save()


def show(request, order):
    # ruleid: python.authorisation-by-assert
    if not (request.user == order.owner):
        raise PermissionError("only the owner")
    return order


def delete_safe(request, order):
    # ok: python.authorisation-by-assert
    if not request.user.is_staff:
        raise PermissionError("staff only")
    # ok: python.authorisation-by-assert
    assert order.total >= 0
    # ok: python.authorisation-by-assert
    assert isinstance(order.user, str), "user must be text"
    order.delete()


@login_required
def profile(request):
    # ok: python.authorisation-by-assert
    assert request.user.is_authenticated
    return request.user.profile


def test_staff_is_created(user):
    # ok: python.authorisation-by-assert
    assert user.is_staff
