package reset

import (
	"net/http"
	"net/smtp"
)

func reset(w http.ResponseWriter, r *http.Request) {
	body := "Your link: https://" + r.Header.Get("Host") + "/reset"
	// ruleid: go.mail-from-request
	smtp.SendMail("localhost:25", nil, "us@example.org", []string{"you@example.org"}, []byte(body))
	// ok: go.mail-from-request
	smtp.SendMail("localhost:25", nil, "us@example.org", []string{"you@example.org"}, []byte("A link follows."))
}
