"""Libraries of vendors that sign with RSA, or send certificates, with an authority for tests."""

import base64
import datetime
import json

import appstoreserverlibrary.models.Environment
import appstoreserverlibrary.signed_data_verifier
import jwt
import paypalrestsdk
import pywisetransfer.webhooks
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

from further_vendors import Vendor
from samples import identifier

DAY = datetime.timedelta(days=1)
BEGIN = datetime.datetime(2000, 1, 1)
END = datetime.datetime(2040, 1, 1)


def certificate(subject, key, issuer, issuer_key, is_authority, marker=None):
    def name(text):
        return x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, text)])

    builder = (
        x509.CertificateBuilder().subject_name(name(subject)).issuer_name(name(issuer))
        .public_key(key.public_key()).serial_number(x509.random_serial_number())
        .not_valid_before(BEGIN).not_valid_after(END)
        .add_extension(x509.BasicConstraints(is_authority, None), critical=True)
        .add_extension(
            x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key()),
            critical=False)
        .add_extension(
            x509.KeyUsage(
                digital_signature=not is_authority, key_cert_sign=is_authority,
                crl_sign=is_authority, content_commitment=False, key_encipherment=False,
                data_encipherment=False, key_agreement=False, encipher_only=False,
                decipher_only=False), critical=True)
    )
    if marker:
        oid = x509.ObjectIdentifier(marker)
        builder = builder.add_extension(x509.UnrecognizedExtension(oid, b"\x05\x00"), False)
    return builder.sign(issuer_key, hashes.SHA256())


class Authority:
    """A root, and an authority between it and the certificates of signatures."""

    def __init__(self):
        root_key = ec.generate_private_key(ec.SECP256R1())
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.root = certificate("root", root_key, "root", root_key, True)
        self.intermediate = certificate(
            "intermediate", self.key, "root", root_key, True, "1.2.840.113635.100.6.2.1")

    def leaf(self, name, key):
        return certificate(
            name, key, "intermediate", self.key, False, "1.2.840.113635.100.6.11.1")


def pem(*certificates):
    return "".join(c.public_bytes(serialization.Encoding.PEM).decode() for c in certificates)


class RSAVendor(Vendor):
    def __init__(self):
        keys = [rsa.generate_private_key(65537, 2048) for _ in range(3)]
        self.keys = {self.text(key): key for key in keys}

    def text(self, key):
        der = key.private_bytes(
            serialization.Encoding.DER, serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption())
        return base64.b64encode(der).decode()

    def secret(self, rng):
        """Another key each time: a different secret must not be the same one."""
        texts = list(self.keys)
        self.last = (getattr(self, "last", 0) + 1) % len(texts)
        return texts[self.last]

    def code(self, secret, content):
        code = self.keys[secret].sign(content, padding.PKCS1v15(), hashes.SHA256())
        return base64.b64encode(code).decode()


class Wise(RSAVendor):
    name, scheme_name = "pywisetransfer", "wise"
    signature = "X-Signature-SHA256"

    def fields(self, rng, secret, message, time):
        return [(self.signature, self.code(secret, message.body))]

    def accepts(self, secret, message, time):
        key = self.keys[secret].public_key().public_bytes(
            serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
        pywisetransfer.webhooks.get_webhook_public_key = lambda environment: key
        signature = base64.b64decode(message.header(self.signature), validate=True)
        return pywisetransfer.webhooks.verify_signature(message.body, signature)


class PayPal(RSAVendor):
    """The library makes the signed text. Its own verification needs a function that pyOpenSSL has removed."""

    name, scheme_name = "paypalrestsdk", "paypal"
    signature = "PAYPAL-TRANSMISSION-SIG"
    others = ["PAYPAL-TRANSMISSION-ID"]

    def __init__(self):
        super().__init__()
        self.authority = Authority()
        self.chains = {
            text: pem(
                self.authority.leaf("messageverificationcerts.paypal.com", key),
                self.authority.intermediate)
            for text, key in self.keys.items()
        }
        self.now = 0

    def scheme(self, secret):
        return super().scheme(secret) | {
            "chain": self.chains[secret], "root": pem(self.authority.root), "now": self.now}

    def time(self, rng):
        self.now = rng.randint(1_000_000_000, 2_000_000_000)
        return self.now

    def content(self, id, timestamp, message):
        return paypalrestsdk.WebhookEvent._get_expected_sig(
            id, timestamp, "WH-1", message.body.decode()).encode()

    def fields(self, rng, secret, message, time):
        id = identifier(rng)
        timestamp = datetime.datetime.fromtimestamp(time, datetime.timezone.utc)
        timestamp = timestamp.strftime("%Y-%m-%dT%H:%M:%SZ")
        return [
            ("PAYPAL-TRANSMISSION-ID", id), ("PAYPAL-TRANSMISSION-TIME", timestamp),
            (self.signature, self.code(secret, self.content(id, timestamp, message))),
            ("PAYPAL-CERT-URL", "https://api.paypal.com/v1/notifications/certs/CERT-1"),
            ("PAYPAL-AUTH-ALGO", "SHA256withRSA"),
        ]

    def accepts(self, secret, message, time):
        content = self.content(
            message.header("PAYPAL-TRANSMISSION-ID"), message.header("PAYPAL-TRANSMISSION-TIME"),
            message)
        signature = base64.b64decode(message.header(self.signature))
        key = self.keys[secret].public_key()
        key.verify(signature, content, padding.PKCS1v15(), hashes.SHA256())


class AppStore(Vendor):
    name, scheme_name = "app-store-server-library", "app-store"
    signature = None
    signs_alone = True

    def __init__(self):
        self.authority = Authority()
        self.key = ec.generate_private_key(ec.SECP256R1())
        leaf = self.authority.leaf("leaf", self.key)
        self.chain = [leaf, self.authority.intermediate, self.authority.root]
        self.now = 0

    def secret(self, rng):
        """There is none: the certificates lead to the root."""
        return "unused"

    def scheme(self, secret):
        return {
            "scheme": "app-store", "secrets": [], "root": pem(self.authority.root),
            "now": self.now}

    def time(self, rng):
        self.now = rng.randint(1_000_000_000, 2_000_000_000)
        return self.now

    def sign(self, rng, secret, message, time):
        claims = {
            "notificationType": "TEST", "notificationUUID": identifier(rng), "version": "2.0",
            "signedDate": time * 1000, "text": message.body.decode()[:1000],
            "data": {"bundleId": "com.example.shop", "environment": "Sandbox"},
        }
        der = [c.public_bytes(serialization.Encoding.DER) for c in self.chain]
        header = {"x5c": [base64.b64encode(bytes).decode() for bytes in der]}
        code = jwt.encode(claims, self.key, "ES256", header)
        return message.replace(body=json.dumps({"signedPayload": code}).encode())

    def accepts(self, secret, message, time):
        library = appstoreserverlibrary.signed_data_verifier.SignedDataVerifier(
            [self.authority.root.public_bytes(serialization.Encoding.DER)], False,
            appstoreserverlibrary.models.Environment.Environment.SANDBOX, "com.example.shop")
        library.verify_and_decode_notification(json.loads(message.body)["signedPayload"])

    def tampered(self, rng, message, secret):
        header, claims, code = json.loads(message.body)["signedPayload"].split(".")
        index = rng.randrange(len(claims) - 4)
        other = "A" if claims[index] != "A" else "B"
        parts = rng.choice([
            ("claims", header, claims[:index] + other + claims[index + 1:], code),
            ("signature", header, claims, ("A" if code[0] != "A" else "B") + code[1:]),
        ])
        body = json.dumps({"signedPayload": ".".join(parts[1:])}).encode()
        return parts[0], message.replace(body=body), secret


ALL = [Wise(), PayPal(), AppStore()]
