"""Compares signatures: each side verifies messages that the other signed, and both refuse tampered messages."""

import re

from samples import body, identifier


def tampered(rng, vendor, message, secret):
    """A message with a different body, signature or header field, or with a different secret."""
    if hasattr(vendor, "tampered"):
        return vendor.tampered(rng, message, secret)
    kinds = ["body", "signature", "secret"] + vendor.others
    if message.url:
        kinds.append("url")
    kind = rng.choice(kinds)
    if kind == "secret":
        return kind, message, usable_secret(rng, vendor)
    if kind == "body":
        is_form = message.header("Content-Type") == "application/x-www-form-urlencoded"
        added = b"&x=1" if is_form else b" "
        return kind, message.replace(body=message.body + added), secret
    if kind == "url":
        return kind, message.replace(url=message.url.replace("/hooks/", "/hook/")), secret
    name = vendor.signature if kind == "signature" else kind
    value = message.header(name)
    value = other_signature(value) if kind == "signature" else value + "1"
    return kind, message.with_header(name, value), secret


def other_signature(value):
    """The field with a different first digit in each of its signatures."""
    first = r"(?<![A-Za-z0-9+/])[A-Za-z0-9+/](?=[A-Za-z0-9+/]{26,})"
    return re.sub(first, lambda digit: "1" if digit[0] == "0" else "0", value)


class Tally:
    """The counts for one vendor and direction."""

    def __init__(self, vendor, direction):
        self.vendor = vendor
        self.direction = direction
        self.accepted = self.refused = self.total = 0
        self.mistakes = []

    def expect(self, is_right, index, what):
        if not is_right:
            self.mistakes.append(f"{self.vendor}, {self.direction}, body {index}: {what}")
        return is_right

    def row(self):
        return [self.vendor, self.direction, self.total, self.accepted, self.refused]


def compare(rng, driver, vendor, count):
    theirs = Tally(vendor.name, "vendor signs, we verify")
    ours = Tally(vendor.name, "we sign, vendor verifies")
    tallies = [theirs] if getattr(vendor, "signs_alone", False) else [theirs, ours]
    for tally in tallies:
        for index in range(count):
            secret = usable_secret(rng, vendor)
            time = vendor.time(rng) if hasattr(vendor, "time") else random_time(rng)
            message = vendor.blank(rng, body(rng, index))
            if tally is theirs:
                message = vendor.sign(rng, secret, message, time)
            else:
                scheme = getattr(vendor, "own_scheme", vendor.scheme)(secret)
                message = driver.sign(scheme, message, identifier(rng), time)
            tally.total += 1
            is_accepted = all(verdicts(driver, vendor, secret, message, time))
            tally.accepted += tally.expect(is_accepted, index, "an authentic message is refused")
            kind, changed, other = tampered(rng, vendor, message, secret)
            is_refused = not any(verdicts(driver, vendor, other, changed, time))
            tally.refused += tally.expect(is_refused, index, f"a different {kind} is accepted")
    return tallies


def random_time(rng):
    """A time in the past of the system's clock, which some libraries read."""
    return rng.randint(1_000_000_000, 1_700_000_000)


def usable_secret(rng, vendor):
    while True:
        secret = vendor.secret(rng)
        if getattr(vendor, "is_usable", lambda _: True)(secret):
            return secret


def verdicts(driver, vendor, secret, message, time):
    """The results of both sides for a message."""
    return driver.is_genuine(vendor.scheme(secret), message), vendor.verify(secret, message, time)
