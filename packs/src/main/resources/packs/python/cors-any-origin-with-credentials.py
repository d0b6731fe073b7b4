from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from flask import Flask
from flask_cors import CORS

api = FastAPI()
# ruleid: python.cors-any-origin-with-credentials
api.add_middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=True, allow_methods=["*"])
# ruleid: python.cors-any-origin-with-credentials
api.add_middleware(CORSMiddleware, allow_origin_regex=r"https://.*\.?shop\.example", allow_credentials=True)
# ok: python.cors-any-origin-with-credentials
api.add_middleware(CORSMiddleware, allow_origin_regex=r"https://.*\.shop\.example", allow_credentials=True)
# ok: python.cors-any-origin-with-credentials
api.add_middleware(CORSMiddleware, allow_origins=["*"], allow_methods=["GET"])
# ok: python.cors-any-origin-with-credentials
api.add_middleware(CORSMiddleware, allow_origins=["https://shop.example"], allow_credentials=True)

app = Flask(__name__)
# ruleid: python.cors-any-origin-with-credentials
CORS(app, supports_credentials=True)
# ruleid: python.cors-any-origin-with-credentials
CORS(app, origins="*", supports_credentials=True)
# ok: python.cors-any-origin-with-credentials
CORS(app, origins=["https://shop.example"], supports_credentials=True)
# ok: python.cors-any-origin-with-credentials
CORS(app)
