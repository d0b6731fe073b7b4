package shop

import "github.com/go-ldap/ldap/v3"

func signIn(directory *ldap.Conn, user, password string) error {
	// ruleid: go.directory-sign-in-without-password
	if err := directory.Bind("cn="+ldap.EscapeDN(user), ""); err != nil {
		return err
	}
	// ruleid: go.directory-sign-in-without-password
	if err := directory.UnauthenticatedBind(user); err != nil {
		return err
	}
	// ok: go.directory-sign-in-without-password
	return directory.Bind("cn="+ldap.EscapeDN(user), password)
}
