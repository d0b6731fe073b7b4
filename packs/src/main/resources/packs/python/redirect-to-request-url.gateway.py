def handler(event, context):
    # ruleid: python.redirect-to-request-url
    return {"statusCode": 302, "headers": {"Location": event["queryStringParameters"]["to"]}}


def home(event, context):
    # ok: python.redirect-to-request-url
    return {"statusCode": 302, "headers": {"Location": "https://example.org/home"}}
