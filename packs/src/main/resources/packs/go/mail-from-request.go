package reset

import (
	"io"
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

func stepwise(client *smtp.Client, r *http.Request) error {
	body, err := client.Data()
	if err != nil {
		return err
	}
	// ok: go.mail-from-request
	io.WriteString(body, "Subject: news")
	// ruleid: go.mail-from-request
	_, err = io.WriteString(body, r.FormValue("text"))
	return err
}
