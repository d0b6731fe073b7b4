package users

import "encoding/json"

type Account struct {
	Name string `json:"name"`
	// ruleid: go.secret-field-in-json
	Password string `json:"password"`
	// ok: go.secret-field-in-json
	Secret string `json:"-"`
	// ok: go.secret-field-in-json
	PasswordHint bool `json:"password_hint"`
}

type Session struct {
	Name string
	// ruleid: go.secret-field-in-json
	AccessToken string
	// ok: go.secret-field-in-json
	RefreshToken string `json:"-"`
	// ruleid: go.secret-field-in-json
	Keys []string `json:"api_keys"`
}

func (s *Session) text() ([]byte, error) {
	return json.Marshal(s)
}

type Shown struct {
	// ok: go.secret-field-in-json
	Password string
}

type Sent struct {
	// ruleid: go.secret-field-in-json
	Password string
}

func show(password string) {
	out, _ := json.Marshal(Shown{Password: mask(password)})
	more, _ := json.Marshal(Sent{Password: password})
	print(out, more)
}

type signUpRequest struct {
	// ok: go.secret-field-in-json
	Password string `json:"password"`
}

type changed struct {
	// ok: go.secret-field-in-json
	Password string `form:"password" json:"password"`
}

type refreshResp struct {
	// ok: go.secret-field-in-json
	RefreshToken string `json:"refresh_token"`
}

type MirrorConfig struct {
	// ok: go.secret-field-in-json
	Password string `json:"password"`
}

type mirror struct {
	// ok: go.secret-field-in-json
	ClientSecret string `json:"client_secret" required:"true"`
}
