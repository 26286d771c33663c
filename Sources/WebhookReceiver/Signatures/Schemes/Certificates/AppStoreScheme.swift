#if Certificates
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
import StrictJSON
import SwiftASN1
public import WebhookEvents
import X509

/// The scheme of App Store Server Notifications, version 2: the body has a signed token (`signedPayload`,
/// ES256) with the certificates of its key (https://developer.apple.com/documentation/appstoreservernotifications).
///
/// **The event is the payload of the token**: it is what is decoded (``SignedDelivery/payload``), and what a
/// catalog describes. Recordings have the body as it was received.
public struct AppStoreScheme: SignatureScheme {
    /// The environment in which notifications are sent.
    public enum Environment: String, Sendable, Hashable {
        /// The App Store.
        case production = "Production"
        /// Test purchases, and TestFlight.
        case sandbox = "Sandbox"
    }

    /// The scheme's name, for logs.
    public let name = "app-store"
    /// The bundle identifiers of the apps whose notifications are accepted.
    public let bundleIDs: Set<String>
    /// The environment of accepted notifications.
    public let environment: Environment

    /// The extensions by which Apple marks the certificates that sign receipts, and those that sign these.
    /// Its root certificate leads to the certificates of developers, too.
    private static let markers: [ASN1ObjectIdentifier] = [
        [1, 2, 840, 113_635, 100, 6, 11, 1], [1, 2, 840, 113_635, 100, 6, 2, 1],
    ]

    private let trust: CertificateTrust
    private let age: AgeLimit

    /// Creates a scheme.
    ///
    /// - Parameters:
    ///   - bundleIDs: The bundle identifiers of the apps. Apple signs the notifications of all developers'
    ///     apps in the same way.
    ///   - environment: The environment.
    ///   - trust: Apple's root certificate (Apple Root CA - G3).
    ///   - maximumAge: The maximum time since the notification was signed. Apple retries for up to 6.5 days.
    ///   - now: The clock for ages and the validity of certificates.
    /// - Throws: ``SecretError/none`` when there is no bundle identifier.
    public init(
        bundleIDs: Set<String>, environment: Environment, trust: CertificateTrust,
        maximumAge: Duration = .seconds(7 * 86_400),
        now: @escaping @Sendable () -> Date = { Date() }
    ) throws(SecretError) {
        guard !bundleIDs.isEmpty else { throw .none }
        self.bundleIDs = bundleIDs
        self.environment = environment
        self.trust = trust
        age = AgeLimit(maximum: maximumAge, now: now)
    }

    /// Verifies the token in the body. The notification's identifier is that of the delivery.
    public func verify(_ request: WebhookRequest) async throws(SignatureError) -> SignedDelivery {
        guard let body = JSONObject(ofUniqueNames: request.message.body),
            let text = body["signedPayload"]?.string, let token = WebToken(text)
        else { throw .malformedBody(at: "/signedPayload") }
        guard token.algorithm == WebTokenAlgorithm.es256.rawValue else {
            throw .noUsableSignatureInBody
        }
        let key = try await key(of: token)
        guard key.matches(raw: token.signature, of: [token.signedContent]) else { throw .mismatch }
        var delivery = SignedDelivery(id: try id(in: token))
        delivery.payload = token.payload
        delivery.hasOneTypePerBody = true
        return delivery
    }

    /// Always throws: Apple signs inside the body, with a key that only it has.
    public func sign(
        _ request: WebhookRequest, id: String, at time: Date
    ) throws(SigningError) -> [WebhookHeaders.Field] {
        throw .notSignedInBody
    }

    private func key(of token: WebToken) async throws(SignatureError) -> P256Key {
        let texts = token.header["x5c"]?.array ?? []
        guard texts.count <= CertificateTrust.maximumLength,
            let chain = CertificateText.chain(ofBase64: texts.map { $0.string ?? "" }),
            let leaf = await trust.leaf(of: chain, at: age.now(), markers: Self.markers),
            let key = try? P256Key(publicKey: Array(leaf.publicKey.subjectPublicKeyInfoBytes))
        else { throw .certificateNotTrusted }
        return key
    }

    /// The identifier of a verified notification, which must be fresh and for one of the apps.
    private func id(in token: WebToken) throws(SignatureError) -> String {
        guard let payload = token.claims else { throw .malformedBody(at: "/signedPayload") }
        guard let number = payload["signedDate"]?.number,
            let time = UnixTime.date(number.text, perSecond: 1000)
        else { throw .claimNotAllowed("signedDate") }
        try age.check(time)
        let details = ["data", "summary", "externalPurchaseToken", "appData"]
            .compactMap { payload[$0]?.object }
        guard details.count == 1, let bundleID = details[0]["bundleId"]?.string,
            bundleIDs.contains(bundleID)
        else { throw .claimNotAllowed("bundleId") }
        guard details[0]["environment"].map({ $0.string == environment.rawValue }) ?? true else {
            throw .claimNotAllowed("environment")
        }
        guard let id = payload["notificationUUID"]?.string, SignatureHeader.isVisible(id) else {
            throw .claimNotAllowed("notificationUUID")
        }
        return id
    }
}

extension SignatureScheme where Self == AppStoreScheme {
    /// The scheme of App Store Server Notifications, version 2: see ``AppStoreScheme``.
    ///
    /// - Throws: ``SecretError/none`` when there is no bundle identifier.
    public static func appStore(
        bundleIDs: Set<String>, environment: AppStoreScheme.Environment, trust: CertificateTrust
    ) throws(SecretError) -> Self {
        try AppStoreScheme(bundleIDs: bundleIDs, environment: environment, trust: trust)
    }
}
#endif
