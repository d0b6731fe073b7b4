from django.urls import path

from . import views

urlpatterns = [
    # ruleid: review.sign-in-without-limit
    path("login/", views.enter, name="login"),
    path("orders/", views.orders),
]
