"""The libraries of vendors, which sign and verify messages.

No library reads the clock: each is given the time at which a message was signed.
"""

import base64
import datetime
import hashlib
import hmac
import string
import urllib.parse

import linebot.v3.webhook
import slack_sdk.signature
import standardwebhooks.webhooks
import stripe
import twilio.request_validator

from samples import Message, identifier, text


def token(rng, shortest=16, longest=64):
    characters = string.ascii_letters + string.digits
    return "".join(rng.choices(characters, k=rng.randint(shortest, longest)))


class StandardWebhooks:
    name = "standardwebhooks"
    signature = "webhook-signature"
    others = ["webhook-id", "webhook-timestamp"]

    def secret(self, rng):
        """A secret in one of the encodings that the library reads."""
        secret = base64.b64encode(rng.randbytes(rng.randint(16, 100))).decode("ascii")
        if rng.random() < 0.3:
            secret = secret.rstrip("=")
        if rng.random() < 0.3:
            secret = secret.replace("+", "-").replace("/", "_")
        return rng.choice(["whsec_", ""]) + secret

    def is_usable(self, secret):
        """Whether the library reads a key of at least 16 bytes; this package refuses shorter ones."""
        try:
            return len(standardwebhooks.webhooks.Webhook(secret)._whsecret) >= 16
        except ValueError:
            return False

    def scheme(self, secret):
        return {"scheme": "standard-webhooks", "secrets": [secret]}

    def blank(self, rng, body):
        return Message(body.encode())

    def sign(self, rng, secret, message, time):
        id = identifier(rng)
        now = datetime.datetime.fromtimestamp(time, datetime.timezone.utc)
        code = standardwebhooks.webhooks.Webhook(secret).sign(id, now, message.body.decode())
        if rng.random() < 0.3:
            code = f"v1,{base64.b64encode(rng.randbytes(32)).decode()} {code} v2,unknown"
        return message.replace(
            headers=[
                ("webhook-id", id), ("webhook-timestamp", str(time)), ("webhook-signature", code),
            ]
        )

    def verify(self, secret, message, time):
        class Clock(datetime.datetime):
            @classmethod
            def now(cls, tz=None):
                return cls.fromtimestamp(time, tz)

        standardwebhooks.webhooks.datetime = Clock
        try:
            standardwebhooks.webhooks.Webhook(secret).verify(
                message.body, dict(message.headers), json_parse=False
            )
        except (standardwebhooks.webhooks.WebhookVerificationError, ValueError):
            return False
        return True


class Stripe:
    name = "stripe"
    signature = "Stripe-Signature"
    others = []

    def secret(self, rng):
        return "whsec_" + token(rng)

    def scheme(self, secret):
        return {"scheme": "stripe", "secrets": [secret]}

    def blank(self, rng, body):
        return Message(body.encode())

    def sign(self, rng, secret, message, time):
        header = stripe.WebhookSignature.generate_signature_header(
            message.body.decode(), secret, time
        )
        if rng.random() < 0.3:
            header += f",v1={rng.randbytes(32).hex()},v0={rng.randbytes(32).hex()}"
        return message.replace(headers=[("Stripe-Signature", header)])

    def verify(self, secret, message, time):
        try:
            return stripe.WebhookSignature.verify_header(
                message.body, message.header("Stripe-Signature"), secret
            )
        except stripe.SignatureVerificationError:
            return False


class Slack:
    name = "slack-sdk"
    signature = "X-Slack-Signature"
    others = ["X-Slack-Request-Timestamp"]

    def secret(self, rng):
        return rng.randbytes(16).hex()

    def scheme(self, secret):
        return {"scheme": "slack", "secrets": [secret]}

    def blank(self, rng, body):
        return Message(body.encode())

    def verifier(self, secret, time):
        class Clock:
            def now(self):
                return time

        return slack_sdk.signature.SignatureVerifier(secret, Clock())

    def sign(self, rng, secret, message, time):
        verifier = self.verifier(secret, time)
        code = verifier.generate_signature(timestamp=str(time), body=message.body)
        headers = [("X-Slack-Request-Timestamp", str(time)), ("X-Slack-Signature", code)]
        return message.replace(headers=headers)

    def verify(self, secret, message, time):
        return self.verifier(secret, time).is_valid_request(message.body, dict(message.headers))


class Line:
    name = "line-bot-sdk"
    signature = "x-line-signature"
    others = []

    def secret(self, rng):
        return rng.randbytes(16).hex()

    def scheme(self, secret):
        return {"scheme": "line", "secrets": [secret]}

    def blank(self, rng, body):
        return Message(body.encode())

    def sign(self, rng, secret, message, time):
        """The library only verifies, so that the signature is computed as in LINE's documentation."""
        code = hmac.digest(secret.encode(), message.body, hashlib.sha256)
        code = base64.b64encode(code).decode()
        signed = message.replace(headers=[("x-line-signature", code)])
        assert self.verify(secret, signed, time), "the recipe is not the library's"
        return signed

    def verify(self, secret, message, time):
        validator = linebot.v3.webhook.SignatureValidator(secret)
        return validator.validate(message.body.decode(), message.header("x-line-signature"))


class Pairs(dict):
    """Fields of a form as web frameworks provide them; some have several values."""

    def __init__(self, pairs):
        super().__init__(pairs)
        self.pairs = pairs

    def getall(self, name):
        return [value for key, value in self.pairs if key == name]


class Twilio:
    name = "twilio"
    signature = "X-Twilio-Signature"
    others = []
    FORM = "application/x-www-form-urlencoded"
    SETTINGS = twilio.request_validator.SIGNATURE_SETTINGS_HEADER

    def secret(self, rng):
        """A token, or the secret of a shared key."""
        return rng.choice(["token ", "shared "]) + rng.randbytes(16).hex()

    def scheme(self, secret):
        kind, secret = secret.split(" ")
        if kind == "token":
            return {"scheme": "twilio", "secrets": [secret]}
        return {"scheme": "twilio", "secrets": ["a token"], "sharedKeys": [secret]}

    def own_scheme(self, secret):
        """The scheme that signs: it has shared keys only if there is no token."""
        kind, secret = secret.split(" ")
        keys = ("secrets", "sharedKeys") if kind == "token" else ("sharedKeys", "secrets")
        return {"scheme": "twilio", keys[0]: [secret], keys[1]: []}

    def blank(self, rng, body):
        """A form, or another body, whose digest is in the URL."""
        host = rng.choice(["shop.example", "SHOP.example", "127.0.0.1"])
        port = rng.choice(["", "", ":443", ":80", ":8443"])
        query = rng.choice(["", "?a=1", "?" + urllib.parse.urlencode({"a": text(rng, 5)})])
        url = f"{rng.choice(['http', 'https'])}://{host}{port}/hooks/{rng.randint(0, 99)}{query}"
        if rng.random() < 0.5:
            names = ["Body", "From", text(rng, 3), text(rng, 3)]
            chosen = rng.choices(names, k=rng.randint(0, 9))
            pairs = [(name, text(rng, rng.randint(0, 9))) for name in chosen]
            if body:
                pairs.append(("Body", body))
            form = urllib.parse.urlencode(pairs).encode()
            return Message(form, [("Content-Type", self.FORM)], url)
        if body:
            digest = hashlib.sha256(body.encode()).hexdigest()
            url += ("&" if query else "?") + f"bodySHA256={digest}"
        return Message(body.encode(), [("Content-Type", "application/json")], url)

    def params(self, message):
        if message.header("Content-Type") != self.FORM:
            return message.body.decode()
        return Pairs(urllib.parse.parse_qsl(message.body.decode(), keep_blank_values=True))

    def sign(self, rng, secret, message, time):
        kind, secret = secret.split(" ")
        validator = twilio.request_validator.RequestValidator(secret)
        settings = "" if kind == "token" else "key=webhooks_sharedkey_1,algorithm=HMAC_SHA256"
        algorithm = twilio.request_validator.get_signature_algorithm(settings)
        params = self.params(message)
        url = self.signed_url(rng, message.url)
        signed = params if isinstance(params, Pairs) else {}
        code = validator.compute_signature(url, signed, algorithm)
        headers = message.headers + [("X-Twilio-Signature", code)]
        return message.replace(headers=headers + ([(self.SETTINGS, settings)] if settings else []))

    def signed_url(self, rng, url):
        """The URL that Twilio signs, with or without the port."""
        parsed = urllib.parse.urlparse(url)
        forms = [
            twilio.request_validator.add_port(parsed),
            twilio.request_validator.remove_port(parsed),
        ]
        return rng.choice(forms)

    def verify(self, secret, message, time):
        settings = message.header(self.SETTINGS)
        kind, secret = secret.split(" ")
        if bool(settings) != (kind == "shared"):
            return False
        try:
            return twilio.request_validator.RequestValidator(secret).validate(
                message.url,
                self.params(message),
                message.header("X-Twilio-Signature"),
                twilio.request_validator.get_signature_algorithm(settings),
            )
        except TypeError:
            # The library cannot verify a body that is not a form if the URL has no digest.
            return False


ALL = [StandardWebhooks(), Stripe(), Slack(), Line(), Twilio()]
