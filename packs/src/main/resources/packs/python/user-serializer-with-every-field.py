from django.contrib.auth import get_user_model
from django.contrib.auth.models import User
from rest_framework import serializers

from .models import Page


class UserSerializer(serializers.ModelSerializer):
    class Meta:
        model = User
        # ruleid: python.user-serializer-with-every-field
        fields = "__all__"


class MemberSerializer(serializers.ModelSerializer):
    class Meta:
        # ruleid: python.user-serializer-with-every-field
        fields = "__all__"
        model = get_user_model()


class ProfileSerializer(serializers.ModelSerializer):
    class Meta:
        model = User
        # ok: python.user-serializer-with-every-field
        fields = ["id", "username"]


class PageSerializer(serializers.ModelSerializer):
    class Meta:
        model = Page
        # ok: python.user-serializer-with-every-field
        fields = "__all__"
