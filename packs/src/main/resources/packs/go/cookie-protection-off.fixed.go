package web

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func cookies(c *gin.Context, session string, https bool) {
	// ruleid: go.cookie-protection-off
	_ = http.Cookie{Name: "session", Value: session, HttpOnly: true}
	// ok: go.cookie-protection-off
	_ = http.Cookie{Name: "session", Value: session, HttpOnly: true, Secure: https}
	// ruleid: go.cookie-protection-off
	c.SetCookie("session", session, 3600, "/", "", true, true)
	// ok: go.cookie-protection-off
	c.SetCookie("session", session, 3600, "/", "", true, true)
}

func later(https bool) *http.Cookie {
	// ok: go.cookie-protection-off
	cookie := &http.Cookie{Name: "session", Secure: false, HttpOnly: true}
	if https {
		cookie.Secure = true
	}
	return cookie
}

func leave(w http.ResponseWriter, c *gin.Context) {
	// ok: go.cookie-protection-off
	http.SetCookie(w, &http.Cookie{Name: "session", MaxAge: -1, HttpOnly: false})
	// ok: go.cookie-protection-off
	c.SetCookie("session", "", -1, "/", "", false, true)
}

func beegoCookies(c *MainController) {
	// ruleid: go.cookie-protection-off
	c.Ctx.SetCookie("session", "1", 200, "/", "shop.com", true, true)
	// ok: go.cookie-protection-off
	c.Ctx.SetCookie("session", "1", 200, "/", "shop.com", true, true)
}
