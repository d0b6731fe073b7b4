package accounts

type Account struct {
	Name string `json:"name"`
	// ok: go.field-hidden-by-mistake
	Password string `json:"-"`
	// ruleid: go.field-hidden-by-mistake
	Admin bool `json:"-"`
	// ruleid: go.field-hidden-by-mistake
	Mail string `db:"mail" json:",omitempty"`
	// ok: go.field-hidden-by-mistake
	Phone string `json:"phone,omitempty"`
	// ok: go.field-hidden-by-mistake
	Street string `json:",omitempty"`
	// ok: go.field-hidden-by-mistake
	Minus string `json:"-,"`
}
