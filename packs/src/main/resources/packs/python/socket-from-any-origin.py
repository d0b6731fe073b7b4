import logging
import os

from tornado.websocket import WebSocketHandler

ALLOWED = {"https://app.shop.com", "https://admin.shop.com"}


class Prices(WebSocketHandler):
    def check_origin(self, origin):
        # ruleid: python.socket-from-any-origin
        return True

    def on_message(self, message):
        self.write_message(message)


class Orders(WebSocketHandler):
    def check_origin(self, origin: str) -> bool:
        """The front end has a host of its own."""
        logging.debug("socket from %s", origin)
        # ruleid: python.socket-from-any-origin
        return True


class Stock(WebSocketHandler):
    def check_origin(self, origin):
        # ok: python.socket-from-any-origin
        return origin in ALLOWED


class Chat(WebSocketHandler):
    def check_origin(self, origin):
        if os.environ.get("STAGE") == "dev":
            # ok: python.socket-from-any-origin
            return True
        return super().check_origin(origin)


class Tickets(WebSocketHandler):
    def check_origin(self, origin):
        if origin not in ALLOWED:
            return False
        # ok: python.socket-from-any-origin
        return True

    def check_user(self, user):
        # ok: python.socket-from-any-origin
        return True
