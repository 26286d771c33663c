"""A client that sends exactly the given bytes, and signs with Standard Webhooks."""

import base64
import hashlib
import hmac
import json
import os
import select
import socket
import time
import uuid

KEY = base64.b64decode(os.environ["WEBHOOK_SECRET"].removeprefix("whsec_"))
# Long, since no check depends on the speed of the server.
PATIENCE = 120


def example(catalog):
    events = json.load(open(catalog, encoding="utf-8"))["events"]
    return json.dumps(events["checkout.session.paid"]["examples"][0]).encode()


def signed(body):
    """The header fields of a new delivery."""
    identifier, stamp = f"msg_{uuid.uuid4().hex}", str(int(time.time()))
    code = hmac.digest(KEY, f"{identifier}.{stamp}.".encode() + body, hashlib.sha256)
    return {
        "Content-Type": "application/json",
        "webhook-id": identifier,
        "webhook-timestamp": stamp,
        "webhook-signature": "v1," + base64.b64encode(code).decode(),
    }


def head(method="POST", target="/webhooks", fields=None, length=None):
    lines = [f"{method} {target} HTTP/1.1", "Host: localhost"]
    lines += [f"{name}: {value}" for name, value in (fields or {}).items()]
    if length is not None:
        lines.append(f"Content-Length: {length}")
    return "".join(line + "\r\n" for line in lines).encode() + b"\r\n"


def post(body, **more):
    return head(fields={**signed(body), **more}, length=len(body)) + body


class Connection:
    def __init__(self, port):
        self.socket = socket.create_connection(("127.0.0.1", port), PATIENCE)
        self.buffer = b""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()

    def send(self, data):
        self.socket.sendall(data)

    def send_until_answered(self, data):
        """Sends data that may be refused, which a server need not read to its end."""
        for start in range(0, len(data), 65536):
            readable, _, _ = select.select([self.socket], [self.socket], [], PATIENCE)
            if readable:
                return
            self.socket.sendall(data[start:start + 65536])

    def more(self):
        """Whether more data was received before the server closed the connection."""
        data = self.socket.recv(65536)
        self.buffer += data
        return bool(data)

    def until(self, end):
        while end not in self.buffer:
            assert self.more(), f"the connection was closed after {self.buffer!r}"
        data, _, self.buffer = self.buffer.partition(end)
        return data.decode()

    def answer(self, to="POST"):
        """The status and the header fields of the next response; its content is discarded."""
        line, *lines = self.until(b"\r\n\r\n").split("\r\n")
        version, status, *_ = line.split(" ")
        assert version == "HTTP/1.1", f"no response: {line!r}"
        fields = {name.lower(): value for name, value in (line.split(": ", 1) for line in lines)}
        length = int(fields.get("content-length", 0))
        if to != "HEAD" and not status.startswith("1"):
            while len(self.buffer) < length:
                assert self.more(), "the content is cut off"
            self.buffer = self.buffer[length:]
        return int(status), fields

    def is_closed(self):
        """Whether the server closes the connection without sending more data."""
        try:
            return not self.buffer and not self.more()
        except ConnectionResetError:
            return True
