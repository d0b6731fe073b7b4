package login

import (
	"context"
	"net/http"

	"github.com/gin-gonic/gin"
	"golang.org/x/oauth2"
)

var config = &oauth2.Config{ClientID: "web"}

func callback(w http.ResponseWriter, r *http.Request) {
	// ruleid: go.sign-in-code-from-anybody
	token, err := config.Exchange(r.Context(), r.URL.Query().Get("code"))
	if err != nil {
		http.Error(w, "sign-in failed", http.StatusBadGateway)
		return
	}
	keep(w, token)
}

func callbackChecked(w http.ResponseWriter, r *http.Request) {
	cookie, err := r.Cookie("login")
	if err != nil || r.FormValue("state") != cookie.Value {
		http.Error(w, "sign-in failed", http.StatusBadRequest)
		return
	}
	// ok: go.sign-in-code-from-anybody
	token, err := config.Exchange(r.Context(), r.FormValue("code"))
	if err != nil {
		http.Error(w, "sign-in failed", http.StatusBadGateway)
		return
	}
	keep(w, token)
}

func routes(engine *gin.Engine) {
	engine.GET("/callback", func(c *gin.Context) {
		// ruleid: go.sign-in-code-from-anybody
		token, err := config.Exchange(c, c.Query("code"))
		if err != nil {
			c.Status(http.StatusBadGateway)
			return
		}
		keep(c.Writer, token)
	})
}

// A person pastes the code at a prompt.
func fromPrompt(code string) (*oauth2.Token, error) {
	// ok: go.sign-in-code-from-anybody
	return config.Exchange(context.Background(), code)
}
