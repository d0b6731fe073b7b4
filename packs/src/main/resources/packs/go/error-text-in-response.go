package web

import (
	"fmt"
	"log/slog"
	"net/http"

	"github.com/gin-gonic/gin"
)

func load(w http.ResponseWriter, r *http.Request) {
	order, err := find(r.PathValue("id"))
	if err != nil {
		// ruleid: go.error-text-in-response
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	fmt.Fprint(w, order)
}

func loadGin(c *gin.Context) {
	_, err := find(c.Param("id"))
	if err != nil {
		// ruleid: go.error-text-in-response
		c.JSON(500, gin.H{"error": err.Error()})
	}
}

func quiet(w http.ResponseWriter, r *http.Request) {
	_, err := find(r.PathValue("id"))
	if err != nil {
		slog.Error("find", "error", err.Error())
		// ok: go.error-text-in-response
		http.Error(w, "The order could not be loaded.", http.StatusInternalServerError)
	}
}

func badRequest(w http.ResponseWriter, r *http.Request) {
	if err := r.ParseForm(); err != nil {
		// ok: go.error-text-in-response
		http.Error(w, err.Error(), http.StatusBadRequest)
	}
}

func find(id string) (string, error) {
	return store.Load(id)
}
