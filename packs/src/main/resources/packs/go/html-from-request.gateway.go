package pages

import (
	"context"
	"html"

	"github.com/aws/aws-lambda-go/events"
)

func greet(ctx context.Context, request events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	name := request.QueryStringParameters["name"]
	return events.APIGatewayProxyResponse{
		StatusCode: 200,
		Headers:    map[string]string{"Content-Type": "text/html; charset=utf-8"},
		// ruleid: go.html-from-request
		Body: "<p>Dear " + name + "</p>",
	}, nil
}

func greetSafely(ctx context.Context, request events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	return events.APIGatewayProxyResponse{
		StatusCode: 200,
		Headers:    map[string]string{"Content-Type": "text/html"},
		// ok: go.html-from-request
		Body: "<p>Dear " + html.EscapeString(request.QueryStringParameters["name"]) + "</p>",
	}, nil
}

func plain(ctx context.Context, request events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	return events.APIGatewayProxyResponse{
		StatusCode: 200,
		Headers:    map[string]string{"Content-Type": "text/plain"},
		// ok: go.html-from-request
		Body: "Dear " + request.QueryStringParameters["name"],
	}, nil
}
