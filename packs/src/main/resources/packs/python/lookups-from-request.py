import json

from django.db.models import Q
from django.http import JsonResponse
from django.shortcuts import get_object_or_404

from .forms import SearchForm
from .models import Book

SEARCHABLE = {"title", "year"}


def books(request):
    wanted = request.GET.dict()
    # ruleid: python.lookups-from-request
    found = Book.objects.filter(**wanted)
    return JsonResponse({"books": list(found.values("id", "title"))})


def others(request):
    # ruleid: python.lookups-from-request
    found = Book.objects.exclude(**json.loads(request.body))
    return JsonResponse({"books": list(found.values("id", "title"))})


def any_of(request):
    wanted = {key: value for key, value in request.GET.items()}
    # ruleid: python.lookups-from-request
    found = Book.objects.filter(Q(**wanted))
    return JsonResponse({"books": list(found.values("id", "title"))})


def one(request):
    # ruleid: python.lookups-from-request
    book = get_object_or_404(Book, **request.GET.dict())
    return JsonResponse({"title": book.title})


def by_title(request):
    # ok: python.lookups-from-request
    found = Book.objects.filter(title=request.GET["title"])
    return JsonResponse({"books": list(found.values("id", "title"))})


def named(request):
    wanted = {"title__icontains": request.GET.get("q", "")}
    # ok: python.lookups-from-request
    found = Book.objects.filter(**wanted)
    return JsonResponse({"books": list(found.values("id", "title"))})


def chosen(request):
    wanted = {key: value for key, value in request.GET.items() if key in SEARCHABLE}
    # ok: python.lookups-from-request
    found = Book.objects.filter(**wanted)
    return JsonResponse({"books": list(found.values("id", "title"))})


def by_form(request):
    form = SearchForm(request.GET)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    # ok: python.lookups-from-request
    found = Book.objects.filter(**form.cleaned_data)
    return JsonResponse({"books": list(found.values("id", "title"))})
