package orders

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func show(w http.ResponseWriter, r *http.Request) {
	order, err := find(r)
	if err != nil {
		http.Error(w, "no such order", http.StatusNotFound)
		return
	}
	// ruleid: go.refusal-that-goes-on
	if order.Owner != userOf(r) {
		http.Error(w, "forbidden", http.StatusForbidden)
	}
	send(w, order)
}

func cancel(c *gin.Context) {
	order := load(c.Param("id"))
	// ruleid: go.refusal-that-goes-on
	if order.UserID != c.GetUint("user") {
		c.JSON(http.StatusForbidden, gin.H{"error": "not yours"})
	}
	order.Cancel()
	c.Status(http.StatusNoContent)
}

func remove(c *gin.Context) {
	order := load(c.Param("id"))
	// ok: go.refusal-that-goes-on
	if order.UserID != c.GetUint("user") {
		c.AbortWithStatus(http.StatusForbidden)
		return
	}
	order.Remove()
}

func look(c *gin.Context) {
	order := load(c.Param("id"))
	// ok: go.refusal-that-goes-on
	if order == nil {
		c.Status(404)
	} else {
		c.JSON(200, order)
	}
	count(order)
}

func guard(c *gin.Context) {
	// ok: go.refusal-that-goes-on
	if c.GetHeader("Authorization") == "" {
		c.AbortWithStatus(401)
	}
}
