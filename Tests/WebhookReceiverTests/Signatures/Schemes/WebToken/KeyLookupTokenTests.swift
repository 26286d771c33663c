#if Receiver
#if canImport(CryptoKit)
import CryptoKit
#else
import Crypto
#endif
import Foundation
import TestSupport
import Testing
import WebhookEvents
import WebhookReceiver

/// Tokens whose public keys are looked up.
@Suite struct KeyLookupTokenTests {
    private static let format = WebTokenFormat(
        name: "test", algorithm: .es256, bodyDigest: "digest", isTimed: true, needsKeyID: true)
    private static let header = "Authorization"

    private func signer(_ number: Int, format: WebTokenFormat = format) throws -> WebTokenScheme {
        try WebTokenScheme(
            format, privateKey: String(repeating: "0\(number)", count: 32), keyID: "\(number)")
    }

    /// The public keys with some numbers.
    private static func set(_ numbers: Int...) throws -> [UInt8] {
        let keys = try numbers.map { number in
            let key = TokenSigner(
                key: try .init(rawRepresentation: Data(repeating: UInt8(number), count: 32)))
            return key.jwk(id: "\(number)")
        }
        return Recipe.bytes(#"{"keys": [\#(keys.joined(separator: ","))]}"#)
    }

    private func signed(_ scheme: WebTokenScheme) throws -> WebhookRequest {
        var request = WebhookRequest(headers: [], body: [1])
        request.message.headers.fields = try scheme.sign(
            request, id: "1", at: ProviderSample.time)
        return request
    }

    @Test("A set of keys is looked up once for many keys and requests")
    func sets() async throws {
        let count = Recorder<Int>()
        let lookup: any SignatureScheme = .webToken(Self.format, limits: .still) {
            count.add(1)
            return try Self.set(1, 2)
        }
        for number in [1, 2, 1, 2] {
            let request = try signed(signer(number))
            #expect(try await lookup.checkHead(request) == ProviderSample.time)
            #expect(try await lookup.verify(request).time == ProviderSample.time)
        }
        for number in 3...9 {
            await #expect(throws: SignatureError.unknownSender) {
                try await lookup.verify(signed(signer(number)))
            }
        }
        #expect(count.values.count == 1)
    }

    @Test("A key is not accepted under the identifier of another one")
    func identifiers() async throws {
        let lookup: any SignatureScheme = .webToken(Self.format, limits: .still) {
            try Self.set(1, 2)
        }
        let forger = try WebTokenScheme(
            Self.format, privateKey: String(repeating: "03", count: 32), keyID: "1")
        await #expect(throws: SignatureError.mismatch) {
            try await lookup.verify(signed(forger))
        }
        let token = Recipe.token(#"{"alg":"ES256"}"#, "{}") { _ in [1] }
        let request = WebhookRequest(headers: [(Self.header, "Bearer " + token)], body: [])
        await #expect(throws: SignatureError.unknownSender) { try await lookup.verify(request) }
    }

    @Test("A token without a sender's keys is answered with 503 while they are unavailable")
    func unavailable() async throws {
        struct Outage: Error {}
        let failing: any SignatureScheme = .webToken(Self.format, limits: .still) { throw Outage() }
        let garbage: any SignatureScheme = .webToken(Self.format, limits: .still) {
            Recipe.bytes("<html>")
        }
        for lookup in [failing, garbage] {
            await #expect(throws: SignatureError.keysUnavailable) {
                try await lookup.verify(signed(signer(1)))
            }
        }
    }

    @Test("Plaid's keys are looked up by their identifiers")
    func plaid() async throws {
        let ids = Recorder<String>()
        let lookup: any SignatureScheme = .plaid(limits: .still) { id in
            ids.add(id)
            return id == "1" ? try Self.set(1) : nil
        }
        let request = try signed(signer(1, format: .plaid))
        _ = try await lookup.verify(request)
        _ = try await lookup.verify(request)
        await #expect(throws: SignatureError.unknownSender) {
            try await lookup.verify(signed(signer(2, format: .plaid)))
        }
        #expect(ids.values == ["1", "2"])
    }
}

extension TokenSigner {
    /// The public key as a JSON Web Key.
    func jwk(id: String) -> String {
        let point = [UInt8](key.publicKey.x963Representation)
        return #"{"kid": "\#(id)", "kty": "EC", "crv": "P-256", "#
            + #""x": "\#(Recipe.base64URL(Array(point[1...32])))", "#
            + #""y": "\#(Recipe.base64URL(Array(point[33...])))"}"#
    }
}
#endif
