"""Sends the events of checkout sessions in order: send-sessions.py PORT CATALOG ROUND MINIMUM STOP LOG.

Each of four sessions has a sender, which repeats an event until it gets 2xx before it sends the next one. They stop after
MINIMUM events, once the file STOP exists. Every seventh event is an expired session. An event is ROUND-SESSION-NUMBER;
those that got 2xx are in the file LOG.
"""

import base64
import hashlib
import hmac
import http.client
import json
import os
import sys
import threading
import time

port, catalog, name, minimum, stop, log = sys.argv[1:]
key = base64.b64decode(os.environ["WEBHOOK_SECRET"].removeprefix("whsec_"))
events = json.load(open(catalog, encoding="utf-8"))["events"]
paid = events["checkout.session.paid"]["examples"][0]
lock = threading.Lock()


def body(identifier, session, number):
    event = json.loads(json.dumps(paid))
    event["id"] = identifier
    event["type"] = "checkout.session." + ("expired" if number % 7 == 5 else "paid")
    event["data"]["object"]["id"] = session
    return json.dumps(event).encode()


def status(identifier, content):
    stamp = str(int(time.time()))
    code = hmac.digest(key, f"{identifier}.{stamp}.".encode() + content, hashlib.sha256)
    connection = http.client.HTTPConnection("127.0.0.1", int(port), timeout=60)
    try:
        connection.request("POST", "/webhooks", content, {
            "Content-Type": "application/json", "webhook-id": identifier, "webhook-timestamp": stamp,
            "webhook-signature": "v1," + base64.b64encode(code).decode()})
        return connection.getresponse().status
    except (OSError, http.client.HTTPException):
        return None
    finally:
        connection.close()


def send(session):
    number = 0
    while number < int(minimum) or not os.path.exists(stop):
        identifier = f"{name}-{session}-{number}"
        content = body(identifier, f"{name}-{session}", number)
        while (code := status(identifier, content)) != 200:
            # No server, or one that is being killed.
            assert code in (None, 409, 500, 503), code
            time.sleep(0.05)
        with lock, open(log, "a") as file:
            print(identifier, file=file)
        number += 1


threads = [threading.Thread(target=send, args=(str(session),)) for session in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
