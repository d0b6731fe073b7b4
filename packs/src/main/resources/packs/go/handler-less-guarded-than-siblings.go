package shop

import (
	"github.com/gin-gonic/gin"

	"example.org/shop/access"
)

func Routes(r *gin.Engine) {
	r.GET("/", start)
	// ok: go.handler-less-guarded-than-siblings
	r.POST("/login", login)
	r.GET("/orders", access.RequireUser(), listOrders)
	r.GET("/orders/:id", access.RequireUser(), showOrder)
	r.POST("/orders", access.RequireUser(), createOrder)
	// ruleid: go.handler-less-guarded-than-siblings
	r.DELETE("/orders/:id", deleteOrder)
}
