"""Further libraries of vendors. Most of them only verify: what they should accept is signed by the vendor's recipe."""

import base64
import contextlib
import datetime
import hashlib
import hmac
import io
import time as clock
import urllib.parse

import Adyen.util
import braintree
import discord_interactions
import gocardless_pro.webhooks
import hubspot.utils.signature
import jwt
import messagebird.request_validator
import mollie.utils.webhooks.signature_validator
import nacl.signing
import razorpay.utility
import sendgrid.helpers.eventwebhook
import square.utils.webhooks_helper
import svix.webhooks
import telnyx.lib.webhook_verification
import vonage_jwt
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from samples import Message, identifier
from vendors import StandardWebhooks, token

HOOK = "https://shop.example/hooks/1"


class Vendor:
    """A library whose signature is in one header field, over the body and possibly a time."""

    others = []
    url = None

    def secret(self, rng):
        return token(rng)

    def scheme(self, secret):
        return {"scheme": self.scheme_name, "secrets": [secret]}

    def blank(self, rng, body):
        return Message(body.encode(), [], self.url)

    def sign(self, rng, secret, message, time):
        return message.replace(headers=self.fields(rng, secret, message, time))

    def verify(self, secret, message, time):
        try:
            with contextlib.redirect_stdout(io.StringIO()):
                return self.accepts(secret, message, time) is not False
        except Exception:
            return False


def hmac_sha256(secret, content):
    return hmac.digest(secret.encode(), content, hashlib.sha256)


class Svix(Vendor):
    name, scheme_name = "svix", "svix"
    signature = "svix-signature"
    others = ["svix-id", "svix-timestamp"]

    def secret(self, rng):
        return "whsec_" + base64.b64encode(rng.randbytes(rng.randint(24, 64))).decode()

    def fields(self, rng, secret, message, time):
        id = identifier(rng)
        now = datetime.datetime.fromtimestamp(time, datetime.timezone.utc)
        code = svix.webhooks.Webhook(secret).sign(id, now, message.body.decode())
        return [("svix-id", id), ("svix-timestamp", str(time)), ("svix-signature", code)]

    def accepts(self, secret, message, time):
        headers = [(name.replace("svix", "webhook"), value) for name, value in message.headers]
        # The clock of the library is that of `standardwebhooks`, which it uses.
        if not StandardWebhooks().verify(secret, message.replace(headers=headers), time):
            return False
        svix.webhooks.Webhook(secret).verify(message.body, dict(message.headers))


class Mollie(Vendor):
    name, scheme_name = "mollie-api-py", "mollie"
    signature = "X-Mollie-Signature"
    library = mollie.utils.webhooks.signature_validator.SignatureValidator

    def fields(self, rng, secret, message, time):
        code = self.library.create_signature(message.body.decode(), secret)
        return [(self.signature, "sha256=" + code)]

    def accepts(self, secret, message, time):
        signature = message.header(self.signature)
        return self.library.validate(message.body.decode(), secret, signature)


class Square(Vendor):
    name, scheme_name = "squareup", "square"
    signature = "x-square-hmacsha256-signature"
    url = HOOK

    def blank(self, rng, body):
        """The library refuses an empty body."""
        return super().blank(rng, body or "{}")

    def fields(self, rng, secret, message, time):
        code = hmac_sha256(secret, message.url.encode() + message.body)
        return [(self.signature, base64.b64encode(code).decode())]

    def accepts(self, secret, message, time):
        return square.utils.webhooks_helper.verify_signature(
            request_body=message.body.decode(),
            signature_header=message.header(self.signature),
            signature_key=secret,
            notification_url=message.url,
        )


class HubSpot(Vendor):
    name, scheme_name = "hubspot-api-client", "hubspot"
    signature = "X-HubSpot-Signature-v3"
    others = ["X-HubSpot-Request-Timestamp"]
    url = HOOK

    def code(self, secret, message, timestamp):
        return hubspot.utils.signature.Signature.get_signature(
            secret, message.body.decode(), "v3", message.url, "POST", timestamp
        )

    def fields(self, rng, secret, message, time):
        code = self.code(secret, message, f"{time}000")
        return [(self.signature, code), (self.others[0], f"{time}000")]

    def accepts(self, secret, message, time):
        """The library's comparison, without its clock."""
        code = self.code(secret, message, message.header(self.others[0]))
        return hmac.compare_digest(code, message.header(self.signature))


class GoCardless(Vendor):
    name, scheme_name = "gocardless_pro", "gocardless"
    signature = "Webhook-Signature"

    def fields(self, rng, secret, message, time):
        return [(self.signature, hmac_sha256(secret, message.body).hex())]

    def accepts(self, secret, message, time):
        gocardless_pro.webhooks._verify_signature(
            message.body, secret, message.header(self.signature)
        )


class Razorpay(GoCardless):
    name, scheme_name = "razorpay", "razorpay"
    signature = "X-Razorpay-Signature"

    def accepts(self, secret, message, time):
        return razorpay.utility.Utility().verify_webhook_signature(
            message.body.decode(), message.header(self.signature), secret
        )


class AdyenPlatform(Vendor):
    name, scheme_name = "Adyen", "adyen"
    signature = "HmacSignature"

    def secret(self, rng):
        return rng.randbytes(32).hex()

    def fields(self, rng, secret, message, time):
        return [(self.signature, Adyen.util.generate_payload_sig(message.body, secret).decode())]

    def accepts(self, secret, message, time):
        return Adyen.util.is_valid_hmac_payload(
            message.header(self.signature), secret, message.body
        )


class Discord(Vendor):
    name, scheme_name = "discord-interactions", "discord"
    signature = "X-Signature-Ed25519"
    others = ["X-Signature-Timestamp"]

    def secret(self, rng):
        return rng.randbytes(32).hex()

    def fields(self, rng, secret, message, time):
        key = nacl.signing.SigningKey(bytes.fromhex(secret))
        code = key.sign(str(time).encode() + message.body).signature
        return [(self.signature, code.hex()), (self.others[0], str(time))]

    def accepts(self, secret, message, time):
        key = nacl.signing.SigningKey(bytes.fromhex(secret)).verify_key
        timestamp = message.header(self.others[0])
        code = message.header(self.signature)
        return discord_interactions.verify_key(message.body, code, timestamp, bytes(key).hex())


class Telnyx(Vendor):
    name, scheme_name = "telnyx", "telnyx"
    signature = "telnyx-signature-ed25519"
    others = ["telnyx-timestamp"]
    library = telnyx.lib.webhook_verification

    def secret(self, rng):
        return rng.randbytes(32).hex()

    def fields(self, rng, secret, message, time):
        key = nacl.signing.SigningKey(bytes.fromhex(secret))
        code = key.sign(f"{time}|".encode() + message.body).signature
        return [(self.signature, base64.b64encode(code).decode()), (self.others[0], str(time))]

    def accepts(self, secret, message, time):
        class Clock:
            @staticmethod
            def time():
                return time

        self.library.time = Clock
        key = nacl.signing.SigningKey(bytes.fromhex(secret)).verify_key
        self.library.verify_webhook_signature(
            message.body, dict(message.headers), base64.b64encode(bytes(key)).decode()
        )


class SendGrid(Vendor):
    name, scheme_name = "sendgrid", "sendgrid"
    signature = "X-Twilio-Email-Event-Webhook-Signature"
    others = ["X-Twilio-Email-Event-Webhook-Timestamp"]

    def secret(self, rng):
        return rng.randint(1, 1 << 255).to_bytes(32, "big").hex()

    def key(self, secret):
        return ec.derive_private_key(int(secret, 16), ec.SECP256R1())

    def fields(self, rng, secret, message, time):
        content = str(time).encode() + message.body
        code = self.key(secret).sign(content, ec.ECDSA(hashes.SHA256()))
        return [(self.signature, base64.b64encode(code).decode()), (self.others[0], str(time))]

    def accepts(self, secret, message, time):
        key = self.key(secret).public_key().public_bytes(
            serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
        )
        library = sendgrid.helpers.eventwebhook.EventWebhook(base64.b64encode(key).decode())
        return library.verify_signature(
            message.body.decode(), message.header(self.signature), message.header(self.others[0])
        )


class TokenVendor(Vendor):
    def secret(self, rng):
        """PyJWT, which the libraries use, warns of shorter ones."""
        return token(rng, 32)


class Vonage(TokenVendor):
    """The library verifies the token; the digest of the body is compared as in Vonage's documentation."""

    name, scheme_name = "vonage-jwt", "vonage"
    signature = "Authorization"

    def fields(self, rng, secret, message, time):
        digest = hashlib.sha256(message.body).hexdigest()
        claims = {"iat": time, "jti": identifier(rng), "iss": "Vonage", "payload_hash": digest}
        return [("Authorization", "Bearer " + jwt.encode(claims, secret, "HS256"))]

    def accepts(self, secret, message, time):
        code = message.header("Authorization").removeprefix("Bearer ")
        if not vonage_jwt.verify_signature(code, secret):
            return False
        claims = jwt.decode(code, options={"verify_signature": False})
        return claims["payload_hash"] == hashlib.sha256(message.body).hexdigest()


class MessageBird(TokenVendor):
    name, scheme_name = "messagebird", "messagebird"
    signature = "MessageBird-Signature-JWT"
    url = HOOK

    def blank(self, rng, body):
        """The library accepts an empty body only without its digest."""
        return super().blank(rng, body or "{}")

    def scheme(self, secret):
        return super().scheme(secret) | {"now": clock.time()}

    def fields(self, rng, secret, message, time):
        now = int(clock.time())
        claims = {
            "iss": "MessageBird", "nbf": now - 1, "exp": now + 60, "jti": identifier(rng),
            "url_hash": hashlib.sha256(message.url.encode()).hexdigest(),
            "payload_hash": hashlib.sha256(message.body).hexdigest(),
        }
        return [(self.signature, jwt.encode(claims, secret, "HS256"))]

    def time(self, rng):
        """The library reads the clock."""
        return int(clock.time())

    def accepts(self, secret, message, time):
        library = messagebird.request_validator.RequestValidator(secret)
        library.validate_signature(message.header(self.signature), message.url, message.body)


class Braintree(Vendor):
    """The library signs notifications of its own."""

    name, scheme_name = "braintree", "braintree"
    signature = None
    signs_alone = True

    def gateway(self, secret):
        return braintree.BraintreeGateway(
            braintree.Configuration(
                braintree.Environment.Development, "merchant", "public_key", secret
            )
        )

    def sign(self, rng, secret, message, time):
        kind = rng.choice([braintree.WebhookNotification.Kind.Check, "subscription_canceled"])
        fields = self.gateway(secret).webhook_testing.sample_notification(kind, identifier(rng))
        return self.form(message, fields["bt_signature"], fields["bt_payload"])

    def form(self, message, signature, payload):
        fields = {"bt_signature": signature, "bt_payload": payload}
        return message.replace(body=urllib.parse.urlencode(fields).encode())

    def fields_of(self, message):
        return dict(urllib.parse.parse_qsl(message.body.decode()))

    def accepts(self, secret, message, time):
        fields = self.fields_of(message)
        self.gateway(secret).webhook_notification.parse(
            fields["bt_signature"], fields["bt_payload"]
        )

    def tampered(self, rng, message, secret):
        fields = self.fields_of(message)
        signature, payload = fields["bt_signature"], fields["bt_payload"]
        changed = "B" if payload[0] != "B" else "A"
        return rng.choice([
            ("secret", message, token(rng)),
            ("body", self.form(message, signature, changed + payload[1:]), secret),
            ("signature", self.form(message, signature[:-1] + "x", payload), secret),
        ])


ALL = [
    Svix(), Mollie(), Square(), HubSpot(), GoCardless(), Razorpay(), AdyenPlatform(), Discord(),
    Telnyx(), SendGrid(), Vonage(), MessageBird(), Braintree(),
]
