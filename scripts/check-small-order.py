"""Computes the encodings of the points of small order on the curve of Ed25519, and compares them with those
that the library refuses as public keys.

The curve is -x² + y² = 1 + d·x²·y² over the integers modulo p = 2²⁵⁵ - 19 (RFC 8032, section 5.1). Its
points of small order are the eight points whose multiple by eight is the neutral element. An encoding consists
of y in 255 bits, in little-endian order, and the sign of x in the last bit. It is not canonical if y is written
as y + p, or if x is 0 and has a sign. Implementations accept such encodings, so that each of them is refused.

usage: check-small-order.py [FILE]

Prints the encodings without the sign. With FILE, checks that the file contains them.
"""

import pathlib
import re
import sys

P = 2**255 - 19
D = -121665 * pow(121666, -1, P) % P
NEUTRAL = (0, 1)


def add(a, b):
    """The sum of two points (RFC 8032, section 5.1.4)."""
    product = D * a[0] * b[0] * a[1] * b[1] % P
    x = (a[0] * b[1] + b[0] * a[1]) * pow(1 + product, -1, P) % P
    y = (a[1] * b[1] + a[0] * b[0]) * pow(1 - product, -1, P) % P
    return x, y


def square_root(value):
    """A root of a number modulo p, or None (RFC 8032, section 5.1.3)."""
    root = pow(value, (P + 3) // 8, P)
    for candidate in (root, root * pow(2, (P - 1) // 4, P) % P):
        if candidate * candidate % P == value % P:
            return candidate
    return None


def point(y):
    """A point with the given ordinate, or None."""
    x = square_root((y * y - 1) * pow(D * y * y + 1, -1, P))
    return None if x is None else (x, y)


def times(factor, a):
    sum = NEUTRAL
    for _ in range(factor):
        sum = add(sum, a)
    return sum


def generator():
    """A point of order 8: a point without its component of large prime order."""
    order = 2**252 + 27742317777372353535851937790883648493
    for y in range(2, 1000):
        found = point(y)
        if found is None:
            continue
        result, bits = NEUTRAL, bin(order)[2:]
        for bit in bits:
            result = add(result, result)
            if bit == "1":
                result = add(result, found)
        if times(4, result) != NEUTRAL:
            assert times(8, result) == NEUTRAL
            return result
    raise SystemExit("no point of order 8 was found")


eighth = generator()
points = {times(n, eighth) for n in range(8)}
assert len(points) == 8
ordinates = {y for _, y in points}
encoded = {y + k * P for y in ordinates for k in (0, 1) if y + k * P < 2**255}
expected = sorted(y.to_bytes(32, "little").hex() for y in encoded)
if len(sys.argv) < 2:
    print("\n".join(expected))
    raise SystemExit(0)
source = pathlib.Path(sys.argv[1]).read_text("utf-8")
actual = sorted(re.findall(r'"([0-9a-f]{64})"', source))
if actual != expected:
    raise SystemExit(f"{sys.argv[1]} does not have the {len(expected)} encodings of small order")
print(f"{len(expected)} encodings of the {len(points)} points of small order, each with both signs")
