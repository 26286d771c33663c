"""Clients that stall, disconnect or send too much while others deliver: broken-clients.py PORT SECONDS.

They send incomplete bodies, drop connections, exceed the limit for bodies, or send half a head.
"""

import collections
import socket
import sys
import threading
import time

port, end = int(sys.argv[1]), time.monotonic() + float(sys.argv[2])
counts = collections.Counter()
HEAD = b"POST /webhooks HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"


def answer(connection):
    connection.settimeout(15)
    line = connection.recv(64)
    return line.split(b" ")[1].decode() if line else "hung up"


def stops(connection):
    connection.sendall(HEAD + b"Content-Length: 1000\r\n\r\n{")
    return answer(connection)


def cuts(connection):
    connection.sendall(HEAD + b"Content-Length: 1000\r\n\r\n{")
    return "cut"


def declares_too_much(connection):
    connection.sendall(HEAD + b"Content-Length: 100000000\r\n\r\n{")
    return answer(connection)


def sends_too_much(connection):
    connection.sendall(HEAD + b"Transfer-Encoding: chunked\r\n\r\n")
    for _ in range(20):
        connection.sendall(b"10000\r\n" + b" " * 0x10000 + b"\r\n")
    return answer(connection)


def stops_in_head(connection):
    connection.sendall(HEAD)
    time.sleep(5)
    return "half a head"


def run(client):
    while time.monotonic() < end:
        with socket.create_connection(("127.0.0.1", port)) as connection:
            try:
                counts[f"{client.__name__}: {client(connection)}"] += 1
            except OSError as error:
                counts[f"{client.__name__}: {type(error).__name__}"] += 1
        time.sleep(0.2)


clients = [stops] * 20 + [cuts] * 4 + [declares_too_much] * 2 + [sends_too_much] * 2
threads = [threading.Thread(target=run, args=(c,)) for c in clients + [stops_in_head] * 10]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
for name, count in sorted(counts.items()):
    print(f"  {count} clients, {name}")
