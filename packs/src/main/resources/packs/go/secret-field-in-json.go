package users

type Account struct {
	Name string `json:"name"`
	// ruleid: go.secret-field-in-json
	Password string `json:"password"`
	// ok: go.secret-field-in-json
	Secret string `json:"-"`
	// ok: go.secret-field-in-json
	PasswordHint bool `json:"password_hint"`
}
