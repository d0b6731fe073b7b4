package login

import (
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"net/http"
	"os"
)

var errIncorrectPassword = errors.New("not the password")

func login(r *http.Request, name, password string) {
	// ruleid: go.secret-in-log
	log.Printf("login of %s with %s", name, password)
	// ruleid: go.secret-in-log
	log.Println("headers:", r.Header.Get("Authorization"))
	// ok: go.secret-in-log
	log.Printf("login of %s", name)
	// ok: go.secret-in-log
	log.Println("password has", len(password), "characters")
}

type stored struct {
	encryptedPassword string
}

func others(account stored, password string) {
	// ok: go.secret-in-log
	log.Println(account.encryptedPassword)
	// ok: go.secret-in-log
	log.Println(errIncorrectPassword)
	own := log.New(os.Stderr, "login ", log.LstdFlags)
	// ruleid: go.secret-in-log
	own.Println(password)
}

type site struct {
	name              string
	privateKey        []byte
	shouldLogPassword bool
}

func sites(all map[string][]site, held *vault) {
	for name := range all {
		privateKey := generated(name)
		all[name] = append(all[name], site{name: name, privateKey: privateKey})
	}
	for _, each := range all["a"] {
		// ok: go.secret-in-log
		log.Println(each.name, each.shouldLogPassword)
		// ruleid: go.secret-in-log
		log.Println(each.privateKey)
	}
	client := connected(held.Credential("main"))
	// ok: go.secret-in-log
	log.Println(client)
}

func register(name, password string) {
	user := users.Create(name, Options{Password: password})
	// ok: go.secret-in-log
	log.Printf("account %s", user.Name)
	line := fmt.Sprintf("%s with %s", name, password)
	// ruleid: go.secret-in-log
	log.Println(line)
}

func started(name string) {
	// ruleid: go.secret-in-log
	log.Println("key of the mail service:", os.Getenv("MAIL_API_KEY"))
	// ok: go.secret-in-log
	log.Println("key of the mail service is in", os.Getenv("MAIL_API_KEY_FILE"))
}

func signIn(w http.ResponseWriter, r *http.Request) {
	// ruleid: go.secret-in-log
	log.Println("sign-in with", r.FormValue("password"))
	var body map[string]string
	if err := json.NewDecoder(r.Body).Decode(&body); err != nil {
		return
	}
	// ruleid: go.secret-in-log
	log.Printf("sign-in with %s", body["password"])
	// ok: go.secret-in-log
	log.Println("sign-in of", r.FormValue("name"))
}
