#if Certificates
import Foundation
import StrictJSON
import WebhookEvents
import WebhookReceiver

/// Messages of a topic, signed with a certificate of an authority for tests.
struct SNSSample {
    static let topic = "arn:aws:sns:us-west-2:123456789012:MyTopic"
    static let address = "https://sns.us-west-2.amazonaws.com/SimpleNotificationService-1.pem"

    let signer: RSASigner
    let authority: TestAuthority

    init() throws {
        signer = try RSASigner()
        authority = try TestAuthority("amazon")
    }

    /// A scheme whose certificates are fetched with a closure.
    func scheme(
        now: Date = ProviderSample.time, fetch: @escaping CertificateFetch
    ) throws -> AmazonSNSScheme {
        try AmazonSNSScheme(
            topicARNs: [Self.topic],
            trust: CertificateTrust(roots: [TestAuthority.pem(authority.root)]), limits: .still,
            now: { now }, fetch: fetch)
    }

    /// A scheme that gets the certificate of the signer with a name.
    func scheme(
        name: String = "sns.amazonaws.com", now: Date = ProviderSample.time,
        validity: ClosedRange<Date> = TestAuthority.validity
    ) throws -> AmazonSNSScheme {
        let pem = try TestAuthority.pem(
            authority.leaf(name, signer.publicKey, validity: validity), authority.intermediate)
        return try scheme(now: now) { _ in Recipe.bytes(pem) }
    }

    /// A signed message with some values changed before it was signed.
    func request(
        _ changes: [String: String?] = [:], version: String = "2", address: String = address,
        signing names: [String]? = nil
    ) -> WebhookRequest {
        var values: [String: String?] = [
            "Message": "{}", "MessageId": "m-1", "Timestamp": "2023-11-14T22:13:20.000Z",
            "TopicArn": Self.topic, "Type": "Notification",
        ]
        values.merge(changes) { $1 }
        let names = names ?? values.keys.sorted()
        let content = names.compactMap { name in
            values[name].flatMap(\.self).map { "\(name)\n\($0)\n" }
        }.joined()
        let signature = (version == "1" ? signer.sha1 : signer.sha256)(Recipe.bytes(content))
        values["Signature"] = Recipe.base64(signature)
        values["SignatureVersion"] = version
        values["SigningCertURL"] = address
        let members: [JSONObject.Member] = values.sorted { $0.key < $1.key }.compactMap {
            name, value in value.map { (name, .string($0)) }
        }
        return WebhookRequest(
            headers: [
                ("Content-Type", "text/plain; charset=UTF-8"),
                ("x-amz-sns-message-type", values["Type"]?.flatMap(\.self) ?? ""),
            ], body: JSONValue.object(JSONObject(members)).bytes)
    }
}
#endif
