package web

import "net/http"

func open(w http.ResponseWriter, session string, https bool) {
	// ruleid: go.cookie-without-flags
	http.SetCookie(w, &http.Cookie{Name: "session", Value: session})
	// ruleid: go.cookie-without-flags
	http.SetCookie(w, &http.Cookie{Name: "session", Value: session, HttpOnly: true})
	// ok: go.cookie-without-flags
	http.SetCookie(w, &http.Cookie{Name: "session", Value: session, HttpOnly: true, Secure: https})
	// ok: go.cookie-without-flags
	http.SetCookie(w, &http.Cookie{Name: "session", MaxAge: -1})
}

func stored(w http.ResponseWriter, session string) {
	plain := http.Cookie{Name: "session", Value: session}
	// ruleid: go.cookie-without-flags
	http.SetCookie(w, &plain)

	later := &http.Cookie{Name: "session", Value: session}
	later.Secure = true
	later.HttpOnly = true
	// ok: go.cookie-without-flags
	http.SetCookie(w, later)
}

func fiberCookies(c *fiber.Ctx) error {
	// ruleid: go.cookie-without-flags
	c.Cookie(&fiber.Cookie{Name: "session", Value: "1"})
	// ok: go.cookie-without-flags
	c.Cookie(&fiber.Cookie{Name: "session", Value: "1", Secure: true, HTTPOnly: true})
	cookie := new(fiber.Cookie)
	cookie.Name = "session"
	// ruleid: go.cookie-without-flags
	c.Cookie(cookie)
	return nil
}

func echoCookies(c echo.Context, session string) {
	// ruleid: go.cookie-without-flags
	c.SetCookie(&http.Cookie{Name: "session", Value: session})
	// ok: go.cookie-without-flags
	c.SetCookie(&http.Cookie{Name: "session", Value: session, HttpOnly: true, Secure: true})
}
