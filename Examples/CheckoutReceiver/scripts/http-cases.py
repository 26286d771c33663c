"""Tests HTTP, byte by byte, with a server that reads at most two bodies at a time: http-cases.py PORT CATALOG.

Each case is a function whose name describes the expected behavior.
"""

import sys

from http_client import Connection, example, head, post, signed

port, body = int(sys.argv[1]), example(sys.argv[2])


def delivers(connection):
    connection.send(post(body))
    status, fields = connection.answer()
    assert status == 200, status
    assert "connection" not in fields, fields


def refused(connection, expected):
    """Checks that the connection of a request whose body was not read is closed."""
    status, fields = connection.answer()
    assert status == expected, status
    assert fields["connection"] == "close", fields
    assert connection.is_closed()
    return fields


def a_connection_is_kept_after_HEAD_and_GET():
    lengths = set()
    with Connection(port) as connection:
        for method in ["HEAD", "GET", "HEAD", "OPTIONS", "DELETE"]:
            connection.send(head(method))
            status, fields = connection.answer(to=method)
            assert (status, fields["allow"]) == (405, "POST"), status
            lengths.add(fields["content-length"])
            delivers(connection)
    assert len(lengths) == 1, lengths


def a_body_is_requested_from_a_client_that_waits_for_it():
    with Connection(port) as connection:
        for expectation in ["100-continue", "100-Continue"]:
            fields = {**signed(body), "Expect": expectation}
            connection.send(head(fields=fields, length=len(body)))
            assert connection.answer() == (100, {})
            connection.send(body)
            assert connection.answer()[0] == 200
            delivers(connection)


def a_refused_request_gets_its_response_immediately():
    for fields, expected in [
        ({"Content-Type": "text/plain"}, 415),
        ({"Content-Encoding": "gzip"}, 415),
    ]:
        with Connection(port) as connection:
            fields = {**signed(body), "Expect": "100-continue", **fields}
            connection.send(head(fields=fields, length=len(body)))
            refused(connection, expected)


def a_compressed_body_is_refused():
    with Connection(port) as connection:
        connection.send(post(body, **{"Content-Encoding": "gzip"}))
        refused(connection, 415)


def a_header_of_5_MB_is_refused():
    for fields in [
        {"X-Large": "a" * 5_000_000},
        {f"X-Many-{number}": "a" * 1000 for number in range(5000)},
    ]:
        with Connection(port) as connection:
            connection.send_until_answered(head(fields=fields))
            refused(connection, 431)


def data_that_is_not_HTTP_is_refused():
    for request in [b"GET / HTTP/9\r\n\r\n", b"\x16\x03\x01\x02\x00\r\n\r\n", b"a: b\r\n\r\n"]:
        with Connection(port) as connection:
            connection.send(request)
            refused(connection, 400)


def earlier_requests_get_their_responses_first():
    with Connection(port) as connection:
        connection.send(post(body) + b"no request\r\n\r\n")
        assert connection.answer()[0] == 200
        refused(connection, 400)


def a_truncated_body_is_refused():
    with Connection(port) as connection:
        connection.send(head(fields={**signed(body), "Transfer-Encoding": "chunked"}))
        connection.send(b"5\r\nhello\r\nno number\r\n")
        refused(connection, 400)


def a_body_over_the_limit_is_refused():
    with Connection(port) as connection:
        connection.send(head(fields=signed(body), length=100_000_000) + b"{")
        refused(connection, 413)
    with Connection(port) as connection:
        connection.send(head(fields={**signed(body), "Transfer-Encoding": "chunked"}))
        connection.send_until_answered((b"10000\r\n" + b" " * 0x10000 + b"\r\n") * 20)
        refused(connection, 413)


def a_third_body_is_refused_and_bodies_that_never_arrive_time_out():
    with Connection(port) as first, Connection(port) as second:
        for connection in [first, second]:
            fields = {**signed(body), "Expect": "100-continue"}
            connection.send(head(fields=fields, length=len(body)))
            assert connection.answer() == (100, {})
        with Connection(port) as third:
            third.send(post(body))
            assert refused(third, 503)["retry-after"] == "10"
        for connection in [first, second]:
            refused(connection, 408)
    with Connection(port) as connection:
        delivers(connection)


cases = [
    a_connection_is_kept_after_HEAD_and_GET,
    a_body_is_requested_from_a_client_that_waits_for_it,
    a_refused_request_gets_its_response_immediately,
    a_compressed_body_is_refused,
    a_header_of_5_MB_is_refused,
    data_that_is_not_HTTP_is_refused,
    earlier_requests_get_their_responses_first,
    a_truncated_body_is_refused,
    a_body_over_the_limit_is_refused,
    a_third_body_is_refused_and_bodies_that_never_arrive_time_out,
]
failures = 0
for case in cases:
    name = case.__name__.replace("_", " ")
    try:
        case()
        print(f"  {name}")
    except (AssertionError, OSError, ValueError, KeyError) as error:
        failures += 1
        print(f"  FAILED: {name}: {type(error).__name__} {error}")
sys.exit(failures > 0)
