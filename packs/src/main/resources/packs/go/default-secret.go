package config

import (
	"cmp"
	"os"

	"github.com/spf13/viper"
)

func getEnv(name, fallback string) string {
	if value, found := os.LookupEnv(name); found {
		return value
	}
	return fallback
}

type Config struct {
	Port, Secret, Password, KeyFile, Token string
}

func Load() Config {
	// ruleid: go.default-secret
	viper.SetDefault("auth.jwt_secret", "shop-development")
	// ok: go.default-secret
	viper.SetDefault("auth.issuer", "shop")
	return Config{
		// ok: go.default-secret
		Port: getEnv("PORT", "8080"),
		// ruleid: go.default-secret
		Secret: getEnv("JWT_SECRET", "keep-it-quiet"),
		// ruleid: go.default-secret
		Password: cmp.Or(os.Getenv("DB_PASSWORD"), "postgres"),
		// ok: go.default-secret
		KeyFile: getEnv("SIGNING_KEY", "/run/secrets/key.pem"),
		// ok: go.default-secret
		Token: getEnv("AUTH_TOKEN", ""),
	}
}
