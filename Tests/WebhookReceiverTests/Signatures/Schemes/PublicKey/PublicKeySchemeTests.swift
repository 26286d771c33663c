#if Receiver
#if canImport(CryptoKit)
import CryptoKit
#else
import Crypto
#endif
import Foundation
import Testing
import WebhookEvents
import WebhookReceiver

/// Signatures that are verified with public keys.
@Suite struct PublicKeySchemeTests {
    private static let seed = String(repeating: "07", count: 32)

    private func signed(
        _ scheme: PublicKeyScheme, body: String = "{}"
    ) throws -> WebhookRequest {
        var request = WebhookRequest(headers: [], body: Array(body.utf8))
        request.message.headers.fields = try scheme.sign(request, id: "m", at: SchemeSample.time)
        return request
    }

    private func format(separator: Character? = nil) throws -> SignatureFormat {
        try SignatureFormat(
            name: "test", signatureHeader: "X-Signature", encoding: .base64, separator: separator,
            content: [.timestamp, .body], timestampHeader: "X-Time")
    }

    /// From the tests of SendGrid's libraries (`sendgrid-nodejs`, `packages/eventwebhook`).
    @Test("SendGrid's published signature is accepted")
    func sendGrid() throws {
        let key =
            "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE83T4O/n84iotIvIW4mdBgQ/7dAfSmpqIM8kF9mN1flpVKS3GRqe6"
            + "2gw+2fNNRaINXvVpiglSI8eNEc6wEA3F+g=="
        let body =
            #"[{"email":"hello@world.com","event":"dropped","reason":"Bounced Address","sg_event_id":"#
            + #""ZHJvcC0xMDk5NDkxOS1MUnpYbF9OSFN0T0doUTRrb2ZTbV9BLTA","sg_message_id":"#
            + #""LRzXl_NHStOGhQ4kofSm_A.filterdrecv-p3mdw1-756b745b58-kmzbl-18-5F5FC76C-9.0","#
            + #""smtp-id":"<LRzXl_NHStOGhQ4kofSm_A@ismtpd0039p1iad1.sendgrid.net>","#
            + #""timestamp":1600112492}]"# + "\r\n"
        let request = WebhookRequest(
            headers: [
                (
                    "X-Twilio-Email-Event-Webhook-Signature",
                    "MEUCIGHQVtGj+Y3LkG9fLcxf3qfI10QysgDWmMOVmxG0u6ZUAiEAyBiXDWzM+uOe5W0JuG+luQAbPIqHh8"
                        + "9M15TluLtEZtM="
                ), ("X-Twilio-Email-Event-Webhook-Timestamp", "1600112502"),
            ], body: Array(body.utf8))
        let delivery = try PublicKeyScheme.sendGrid(publicKeys: [key]).verify(request)
        #expect(delivery.time == Date(timeIntervalSince1970: 1_600_112_502))
        let pem = "-----BEGIN PUBLIC KEY-----\n\(key)\n-----END PUBLIC KEY-----\n"
        _ = try PublicKeyScheme.sendGrid(publicKeys: [pem]).verify(request)
    }

    @Test("A public key is read in each form", arguments: PublicKeyAlgorithm.allCases)
    func forms(algorithm: PublicKeyAlgorithm) throws {
        let signer = try PublicKeyScheme(format(), algorithm, privateKeys: [algorithm.testKey()])
        let request = try signed(signer)
        for key in try Self.publicKeys(algorithm) {
            let scheme = try PublicKeyScheme(format(), algorithm, publicKeys: [key])
            #expect(try scheme.verify(request).secretIndex == 0)
            #expect(throws: SigningError.noPrivateKey) { try signed(scheme) }
        }
    }

    /// The public key of the seed.
    private static func publicKeys(_ algorithm: PublicKeyAlgorithm) throws -> [String] {
        let raw = Data(repeating: 7, count: 32)
        let keys: [Data]
        switch algorithm {
        case .ed25519:
            let key = try Curve25519.Signing.PrivateKey(rawRepresentation: raw).publicKey
            let header: [UInt8] = [0x30, 0x2A, 0x30, 5, 6, 3, 0x2B, 0x65, 0x70, 3, 0x21, 0]
            keys = [key.rawRepresentation, Data(header) + key.rawRepresentation]
        case .ecdsaP256:
            let key = try P256.Signing.PrivateKey(rawRepresentation: raw).publicKey
            keys = [key.x963Representation, key.derRepresentation]
        #if Certificates
        case .rsaSHA256: keys = try RSASigner().publicKeys
        #endif
        }
        return keys.flatMap { key in
            let base64 = key.base64EncodedString()
            return [
                base64, Recipe.hex([UInt8](key)),
                base64.replacingOccurrences(of: "+", with: "-")
                    .replacingOccurrences(of: "/", with: "_").replacingOccurrences(
                        of: "=", with: ""),
            ]
        } + [
            "-----BEGIN PUBLIC KEY-----\n\(keys[1].base64EncodedString())\n-----END PUBLIC KEY-----\n"
        ]
    }

    @Test(
        "Any of the keys and any of the signatures may match",
        arguments: PublicKeyAlgorithm.allCases)
    func rotation(algorithm: PublicKeyAlgorithm) throws {
        let seeds = (1...3).map { algorithm.testKey($0) }
        let format = try format(separator: ",")
        let all = try PublicKeyScheme(format, algorithm, privateKeys: seeds)
        let request = try signed(all)
        for (index, seed) in seeds.enumerated() {
            let one = try PublicKeyScheme(format, algorithm, privateKeys: [seed])
            #expect(try one.verify(request).secretIndex == 0)
            #expect(try all.verify(signed(one)).secretIndex == index)
        }
        let other = try PublicKeyScheme(format, algorithm, privateKeys: [algorithm.testKey()])
        #expect(throws: SignatureError.mismatch) { try other.verify(request) }
    }

    @Test("A text that is not a key of the algorithm is refused")
    func unusable() throws {
        func check(_ algorithm: PublicKeyAlgorithm, _ key: String, _ error: SecretError) {
            #expect(throws: error) {
                try PublicKeyScheme(format(), algorithm, publicKeys: [key])
            }
        }
        check(.ed25519, "00", .wrongLength(bytes: 1, expected: 32...32))
        check(.ed25519, String(repeating: "00", count: 32), .publicKeyOfSmallOrder)
        check(.ed25519, "not a key", .notEncoded(.base64))
        check(.ed25519, "", .empty)
        check(.ecdsaP256, String(repeating: "04", count: 65), .notAPublicKey(.ecdsaP256))
        check(.ecdsaP256, Self.seed, .notAPublicKey(.ecdsaP256))
        let long = String(repeating: "00", count: 100_000)
        check(.ecdsaP256, long, .wrongLength(bytes: 200_000, expected: 1...16_384))
        #expect(throws: SecretError.none) {
            try PublicKeyScheme(format(), .ed25519, publicKeys: [])
        }
        #expect(throws: SecretError.tooManyPublicKeys(limit: 4)) {
            try PublicKeyScheme(
                format(), .ecdsaP256, privateKeys: Array(repeating: Self.seed, count: 5))
        }
        #expect(throws: SecretError.notAPrivateKey(.ecdsaP256)) {
            try PublicKeyScheme(
                format(), .ecdsaP256, privateKeys: [String(repeating: "00", count: 32)])
        }
    }

    @Test("Malformed signatures are refused", arguments: PublicKeyAlgorithm.allCases)
    func malformedSignatures(algorithm: PublicKeyAlgorithm) throws {
        let scheme = try PublicKeyScheme(format(), algorithm, privateKeys: [algorithm.testKey()])
        var request = try signed(scheme)
        for count in [0, 1, 7, 8, 63, 64, 65, 71, 72, 73, 10_000] {
            for byte in [0, 0x30, 0xFF] as [UInt8] {
                request.message.headers["X-Signature"] =
                    Data(repeating: byte, count: count).base64EncodedString()
                #expect(throws: SignatureError.self) { try scheme.verify(request) }
            }
        }
    }

    #if DEBUG
    @Test(
        "A forged request causes no more work than declared", arguments: PublicKeyAlgorithm.allCases
    )
    func work(algorithm: PublicKeyAlgorithm) async throws {
        let seeds = (1...4).map { algorithm.testKey($0) }
        let scheme = try PublicKeyScheme(
            format(separator: ","), algorithm, privateKeys: seeds)
        #expect(scheme.maximumBodyHashes == (algorithm == .ed25519 ? 16 : 4))
        var request = try signed(scheme)
        request.message.body = Array(repeating: 0, count: 100_000)
        let bytes = await HashedBytes.count {
            await #expect(throws: SignatureError.mismatch) { try await verify(scheme, request) }
        }
        #expect(bytes <= scheme.maximumBodyHashes * 100_100)
        let value = request.message.headers["X-Signature"] ?? ""
        request.message.headers["X-Signature"] = value + "," + value
        let error = SignatureError.tooManySignatures(header: "X-Signature", limit: 4)
        #expect(throws: error) { try scheme.checkHead(request) }
    }

    private func verify(_ scheme: some SignatureScheme, _ request: WebhookRequest) async throws {
        _ = try await scheme.verify(request)
    }
    #endif
}
#endif
