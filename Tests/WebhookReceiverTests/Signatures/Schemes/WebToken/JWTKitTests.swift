#if Development
#if canImport(CryptoKit)
import CryptoKit
#else
import Crypto
#endif
import Foundation
import JWTKit
import Testing
import WebhookEvents
import WebhookReceiver

/// Tokens of this package and of jwt-kit.
@Suite struct JWTKitTests {
    private struct Claims: JWTPayload, Equatable {
        var iat: Int
        var digest: String?
        var url: String?
        var aud: String?
        var exp: Int?

        func verify(using algorithm: some JWTAlgorithm) async throws {}
    }

    private static let secret = "a secret of 32 bytes, which jwt-kit demands"
    private static let body = Recipe.bytes(#"{"text": "ü"}"#)
    private static let digest = Recipe.hex(Recipe.sha256(body))
    private static let claims = Claims(iat: 1_700_000_000, digest: digest)

    private func format(_ algorithm: WebTokenAlgorithm) -> WebTokenFormat {
        WebTokenFormat(name: "test", algorithm: algorithm, bodyDigest: "digest", isTimed: true)
    }

    private func scheme(_ algorithm: WebTokenAlgorithm) throws -> WebTokenScheme {
        let format = format(algorithm)
        return switch algorithm {
        case .hs256: try WebTokenScheme(format, secrets: [Self.secret])
        case .es256:
            try WebTokenScheme(
                format, privateKey: String(repeating: "07", count: 32), keyID: "key")
        case .rs256: try WebTokenScheme(format, privateKey: TestKeys.first, keyID: "key")
        }
    }

    private func keys(_ algorithm: WebTokenAlgorithm) async throws -> JWTKeyCollection {
        let keys = JWTKeyCollection()
        switch algorithm {
        case .hs256:
            await keys.add(hmac: HMACKey(from: Self.secret), digestAlgorithm: .sha256, kid: "key")
        case .es256:
            let key = try P256.Signing.PrivateKey(rawRepresentation: Data(repeating: 7, count: 32))
            await keys.add(ecdsa: try ES256PrivateKey(pem: key.pemRepresentation), kid: "key")
        case .rs256:
            let key = try Insecure.RSA.PrivateKey(pem: RSASigner().privateKeyPEM)
            await keys.add(rsa: key, digestAlgorithm: .sha256, kid: "key")
        }
        return keys
    }

    @Test("A token of jwt-kit is accepted", arguments: WebTokenAlgorithm.allCases)
    func theirs(algorithm: WebTokenAlgorithm) async throws {
        let token = try await keys(algorithm).sign(Self.claims, kid: "key")
        let scheme = try scheme(algorithm)
        var request = WebhookRequest(
            headers: [("Authorization", "Bearer " + token)], body: Self.body)
        #expect(try scheme.verify(request).time == ProviderSample.time)
        request.message.body += [0]
        #expect(throws: SignatureError.mismatch) { try scheme.verify(request) }
    }

    @Test("A token of this package is accepted by jwt-kit", arguments: WebTokenAlgorithm.allCases)
    func ours(algorithm: WebTokenAlgorithm) async throws {
        let request = WebhookRequest(headers: [], body: Self.body)
        let fields = try scheme(algorithm).sign(request, id: "1", at: ProviderSample.time)
        let token = try #require(fields.first?.value.dropFirst(7))
        let keys = try await keys(algorithm)
        #expect(try await keys.verify(String(token), as: Claims.self) == Self.claims)
        await #expect(throws: JWTError.self) {
            try await keys.verify(token.dropLast(4) + "AAAA", as: Claims.self)
        }
    }
}
#endif
