#if Certificates
#if canImport(CryptoKit)
import CryptoKit
#else
import Crypto
#endif
import CheckoutEvents
import Foundation
import Testing
import WebhookEvents
import WebhookReceiver
import X509

@Suite struct AppStoreSchemeTests {
    private static let details = #"{"bundleId":"com.example.shop","environment":"Production"}"#
    private static let claims = claims()

    private let signer: TokenSigner
    private let authority: TestAuthority

    init() throws {
        signer = TokenSigner(
            key: try P256.Signing.PrivateKey(rawRepresentation: Data(repeating: 5, count: 32)))
        authority = try TestAuthority("apple")
    }

    private static func claims(
        data: String = #""data":\#(details)"#, id: String = "n-1",
        date: String = "1700000000000"
    ) -> String {
        #"{"notificationUUID":"\#(id)","signedDate":\#(date),\#(data)}"#
    }

    private func scheme(now: Date = ProviderSample.time) throws -> AppStoreScheme {
        try AppStoreScheme(
            bundleIDs: ["com.example.shop"], environment: .production,
            trust: CertificateTrust(roots: [TestAuthority.pem(authority.root)]), now: { now })
    }

    private func request(
        _ claims: String = claims, algorithm: String = "ES256", chain: [Certificate]? = nil
    ) throws -> WebhookRequest {
        let leaf = try authority.leaf("Apple", Certificate.PublicKey(signer.key.publicKey))
        let texts = try (chain ?? [leaf, authority.intermediate, authority.root])
            .map { #""\#(Recipe.base64(try $0.der))""# }
        let token = Recipe.token(
            #"{"alg":"\#(algorithm)","x5c":[\#(texts.joined(separator: ","))]}"#, claims,
            signer.es256)
        return WebhookRequest(
            headers: [("Content-Type", "application/json")],
            body: Recipe.bytes(#"{"signedPayload":"\#(token)"}"#))
    }

    @Test("A notification is identified by its UUID, and its payload is decoded")
    func accepted() async throws {
        let delivery = try await scheme().verify(request())
        #expect(delivery.id == "n-1" && delivery.isBodySigned && delivery.time == nil)
        #expect(delivery.payload == Recipe.bytes(Self.claims))
        let endpoint = try Endpoint(try scheme())
        let claims = Self.claims(data: #""data":\#(Self.details),"type":"other""#)
        #expect(await endpoint.receiver.receive(try request(claims)).status == 200)
        #expect(await endpoint.receiver.receive(try request(claims)).body == "duplicate\n")
        #expect(endpoint.handled.values.map(\.type) == ["other"])
        #expect(endpoint.handled.values.map(\.message.body) == [Recipe.bytes(claims)])
    }

    @Test(
        "A notification for another app or environment, or without an identifier, is refused",
        arguments: [
            (#""data":{"bundleId":"com.evil.app","environment":"Production"}"#, "bundleId"),
            (#""data":{"environment":"Production"}"#, "bundleId"), (#""x":1"#, "bundleId"),
            (#""data":\#(details),"summary":\#(details)"#, "bundleId"),
            (#""data":{"bundleId":"com.example.shop","environment":"Sandbox"}"#, "environment"),
        ])
    func others(data: String, name: String) async throws {
        await #expect(throws: SignatureError.claimNotAllowed(name)) {
            try await scheme().verify(request(Self.claims(data: data)))
        }
    }

    @Test("A notification without an identifier or a time is refused")
    func incomplete() async throws {
        await #expect(throws: SignatureError.claimNotAllowed("notificationUUID")) {
            try await scheme().verify(request(Self.claims(id: "")))
        }
        for date in ["null", "1e400", "-1", #""1700000000000""#, "1700000000000.5"] {
            await #expect(throws: SignatureError.claimNotAllowed("signedDate"), "\(date)") {
                try await scheme().verify(request(Self.claims(date: date)))
            }
        }
        await #expect(throws: SignatureError.self) {
            try await scheme(now: ProviderSample.time + 8 * 86_400).verify(request())
        }
    }

    @Test("A certificate of another authority, of a developer, or out of its time, is refused")
    func certificates() async throws {
        let key = Certificate.PublicKey(signer.key.publicKey)
        let other = try TestAuthority("other")
        let plain = try TestAuthority("apple", isMarked: false)
        let early = TestAuthority.validity.lowerBound...ProviderSample.time - 1
        let leaf = try authority.leaf("Apple", key)
        let chains: [[Certificate]] = try [
            [other.leaf("Apple", key), other.intermediate, other.root],
            [
                authority.leaf("Apple", key, isMarked: false), authority.intermediate,
                authority.root,
            ],
            [leaf, plain.intermediate, authority.root], [leaf], [],
            [leaf, authority.intermediate, other.root].reversed(),
            [
                authority.leaf("Apple", key, validity: early), authority.intermediate,
                authority.root,
            ],
            Array(repeating: leaf, count: 7),
        ]
        for (index, chain) in chains.enumerated() {
            await #expect(throws: SignatureError.certificateNotTrusted, "\(index)") {
                try await scheme().verify(request(chain: chain))
            }
        }
        // The chain may lack its root, which the scheme has.
        _ = try await scheme().verify(request(chain: [leaf, authority.intermediate]))
    }

    @Test("Another algorithm, another key and a changed payload are refused")
    func signatures() async throws {
        for algorithm in ["none", "HS256", "RS256", "ES384"] {
            await #expect(throws: SignatureError.noUsableSignatureInBody) {
                try await scheme().verify(request(algorithm: algorithm))
            }
        }
        let key = try P256.Signing.PrivateKey(rawRepresentation: Data(repeating: 6, count: 32))
        let leaf = try authority.leaf("Apple", Certificate.PublicKey(key.publicKey))
        await #expect(throws: SignatureError.mismatch) {
            try await scheme().verify(request(chain: [leaf, authority.intermediate]))
        }
        for body in ["", "{}", #"{"signedPayload":1}"#, #"{"signedPayload":"a.b.c"}"#] {
            await #expect(throws: SignatureError.malformedBody(at: "/signedPayload")) {
                try await scheme().verify(WebhookRequest(headers: [], body: Recipe.bytes(body)))
            }
        }
    }
}
#endif
