from rest_framework import permissions, viewsets
from rest_framework.generics import DestroyAPIView, ListAPIView
from rest_framework.permissions import AllowAny, IsAuthenticatedOrReadOnly

from .models import Parcel
from .serializers import ParcelSerializer


# ruleid: python.writes-open-to-everybody
class Parcels(viewsets.ModelViewSet):
    queryset = Parcel.objects.all()
    serializer_class = ParcelSerializer
    permission_classes = [AllowAny]


# ok: python.writes-open-to-everybody
class ReadParcels(viewsets.ReadOnlyModelViewSet):
    queryset = Parcel.objects.all()
    serializer_class = ParcelSerializer
    permission_classes = [AllowAny]


# ok: python.writes-open-to-everybody
class SignedParcels(viewsets.ModelViewSet):
    queryset = Parcel.objects.all()
    permission_classes = [IsAuthenticatedOrReadOnly]


# ok: python.writes-open-to-everybody
class ParcelList(ListAPIView):
    permission_classes = [AllowAny]


# ruleid: python.writes-open-to-everybody
class RemoveParcel(DestroyAPIView):
    permission_classes = (permissions.AllowAny,)


# ok: python.writes-open-to-everybody
class MixedParcels(viewsets.ModelViewSet):
    permission_classes = [AllowAny]

    def get_permissions(self):
        if self.action in ("list", "retrieve"):
            return [AllowAny()]
        return [permissions.IsAdminUser()]
