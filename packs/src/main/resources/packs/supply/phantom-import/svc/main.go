package main

import (
	"net/http"

	"example.org/svc/internal/store"
	"github.com/gin-gonic/gin"
	"golang.org/x/text/language"
	// ruleid: supply.phantom-import
	"github.com/gin-contrib/request-guard"
)

var _ = http.StatusOK
