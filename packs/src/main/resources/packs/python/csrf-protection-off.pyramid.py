from pyramid.view import view_config


def includeme(config):
    # ruleid: python.csrf-protection-off
    config.set_default_csrf_options(require_csrf=False)
    # ruleid: python.csrf-protection-off
    config.set_default_csrf_options(require_csrf=True, check_origin=False)
    # ok: python.csrf-protection-off
    config.set_default_csrf_options(require_csrf=True)
    # ruleid: python.csrf-protection-off
    config.add_view(save, route_name="save", require_csrf=False)
    # ok: python.csrf-protection-off
    config.add_view(save, route_name="save", renderer="json")


# ruleid: python.csrf-protection-off
@view_config(route_name="remove", renderer="json", require_csrf=False)
def remove(request):
    return {}


# ok: python.csrf-protection-off
@view_config(route_name="rename", renderer="json")
def rename(request):
    return {}
