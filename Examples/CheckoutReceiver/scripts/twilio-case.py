"""Sends a delivery that Twilio signed for a public address: twilio-case.py PORT CATALOG PUBLIC_URL TOKEN.

The server with that public address must accept it, and refuse one that was signed for its local address.
"""

import base64
import hashlib
import hmac
import sys

from http_client import Connection, example, head

port, body, public, token = int(sys.argv[1]), example(sys.argv[2]), sys.argv[3], sys.argv[4]
target = f"/webhooks?bodySHA256={hashlib.sha256(body).hexdigest()}"

with Connection(port) as connection:
    for address, expected in [(public, 200), ("http://localhost", 401)]:
        code = hmac.digest(token.encode(), (address + target).encode(), hashlib.sha1)
        fields = {
            "Content-Type": "application/json",
            "X-Twilio-Signature": base64.b64encode(code).decode(),
        }
        connection.send(head(target=target, fields=fields, length=len(body)) + body)
        status, _ = connection.answer()
        assert status == expected, f"signed for {address}: {status}"
