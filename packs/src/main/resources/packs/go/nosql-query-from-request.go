package users

import (
	"context"
	"encoding/json"
	"net/http"

	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/mongo"
)

func find(ctx context.Context, users *mongo.Collection, r *http.Request) {
	var filter bson.M
	json.NewDecoder(r.Body).Decode(&filter)
	// ruleid: go.nosql-query-from-request
	users.FindOne(ctx, filter)
	// ok: go.nosql-query-from-request
	users.FindOne(ctx, bson.M{"active": true})
}

func opened(ctx context.Context, r *http.Request) {
	client, err := mongo.Connect(ctx)
	if err != nil {
		return
	}
	users := client.Database("shop").Collection("users")
	// ruleid: go.nosql-query-from-request
	users.DeleteMany(ctx, bson.M{r.FormValue("field"): true})
	// ok: go.nosql-query-from-request
	users.DeleteMany(ctx, bson.M{"name": r.FormValue("name")})
	// ok: go.nosql-query-from-request
	users.DeleteMany(ctx, bson.D{{"name", r.FormValue("name")}})
	// ruleid: go.nosql-query-from-request
	users.DeleteMany(ctx, bson.M{"$where": "this.age > " + r.FormValue("age")})
}

func login(ctx context.Context, users *mongo.Collection, r *http.Request) {
	var sent map[string]any
	json.NewDecoder(r.Body).Decode(&sent)
	// ruleid: go.nosql-query-from-request
	users.FindOne(ctx, bson.M{"password": sent["password"]})
	// ok: go.nosql-query-from-request
	users.FindOne(ctx, bson.M{"name": sent["name"].(string)})
}

func several(ctx context.Context, users *mongo.Collection, r *http.Request) {
	var sent map[string]any
	json.NewDecoder(r.Body).Decode(&sent)
	// ok: go.nosql-query-from-request
	users.DeleteMany(ctx, bson.M{"_id": bson.M{"$in": sent["ids"]}})
	// ruleid: go.nosql-query-from-request
	users.DeleteMany(ctx, bson.M{"_id": bson.M{"$not": sent["ids"]}})
}
