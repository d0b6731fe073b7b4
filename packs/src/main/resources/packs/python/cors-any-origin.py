from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from flask import Flask, make_response
from flask_cors import CORS, cross_origin

app = Flask(__name__)
api = FastAPI()
# ruleid: python.cors-any-origin
CORS(app)
# ruleid: python.cors-any-origin
CORS(app, resources={r"/api/*": {"origins": "*"}})
# ok: python.cors-any-origin
CORS(app, origins=["https://shop.com"])
# ok: python.cors-any-origin
CORS(app, resources={r"/api/*": {"origins": "https://shop.com"}})
# ruleid: python.cors-any-origin
api.add_middleware(CORSMiddleware, allow_origins=["*"], allow_methods=["GET"])
# ok: python.cors-any-origin
api.add_middleware(CORSMiddleware, allow_origins=["https://shop.com"])
# ruleid: python.cors-any-origin
CORS_ALLOW_ALL_ORIGINS = True


@app.route("/prices")
# ruleid: python.cors-any-origin
@cross_origin()
def prices():
    answer = make_response("1.99")
    # ruleid: python.cors-any-origin
    answer.headers["Access-Control-Allow-Origin"] = "*"
    # ok: python.cors-any-origin
    answer.headers["Access-Control-Allow-Methods"] = "*"
    return answer


def handler(event, context):
    # ruleid: python.cors-any-origin
    return {"statusCode": 200, "headers": {"Access-Control-Allow-Origin": "*"}, "body": "{}"}


def own(event, context):
    # ok: python.cors-any-origin
    return {"statusCode": 200, "headers": {"Access-Control-Allow-Origin": "https://shop.com"}, "body": "{}"}
# ruleid: python.cors-any-origin
api.add_middleware(CORSMiddleware, allow_origins=["*"] if debug else ["https://shop.com"], allow_credentials=True)
# ok: python.cors-any-origin
api.add_middleware(CORSMiddleware, allow_origins=["http://localhost:3000"] if debug else ["https://shop.com"])
