#if Receiver
import Foundation
import WebhookEvents
import WebhookReceiver

/// A provider whose signature is one HMAC in a header field, as a template of its documentation.
struct HMACRecipe: Sendable {
    let provider: String
    let header: String
    var prefix = ""
    var encoding = SignatureEncoding.hex
    var algorithm = HMACAlgorithm.sha256
    var secretEncoding = SecretEncoding.utf8
    /// The signed text, with `{body}`, `{timestamp}` and `{url}`.
    var template = "{body}"
    var timestampHeader: String?
    var timestamp = "1700000000"
    var separator: Character?

    private static let url = "https://shop.example/hooks"

    /// The Swift expression of the format, as a user writes it.
    var expression: String {
        var arguments: [String] = []
        if algorithm != .sha256 { arguments.append("algorithm: .\(algorithm.rawValue)") }
        if secretEncoding != .utf8 {
            arguments.append("secretEncoding: .\(secretEncoding.rawValue)")
        }
        arguments.append(#"signatureHeader: "\#(header)""#)
        if !prefix.isEmpty { arguments.append(#"prefix: "\#(prefix)""#) }
        if encoding != .hex { arguments.append("encoding: .\(encoding.rawValue)") }
        if let separator { arguments.append(#"separator: "\#(separator)""#) }
        if template != "{body}" {
            arguments.append(#"content: SignedContent(template: "\#(template)")"#)
        }
        if let timestampHeader { arguments.append(#"timestampHeader: "\#(timestampHeader)""#) }
        if timestamp.count > 10 { arguments.append("timestampUnit: .milliseconds") }
        return "HMACFormat(\(arguments.joined(separator: ", ")))"
    }

    func sample() throws -> ProviderSample {
        let text = "a secret of the provider"
        let key = Recipe.bytes(text)
        let secret =
            switch secretEncoding {
            case .utf8: text
            case .base64: Recipe.base64(key)
            case .hex: Recipe.hex(key)
            }
        let format = try HMACFormat(
            name: provider, algorithm: algorithm, secretEncoding: secretEncoding,
            signatureHeader: header, prefix: prefix, encoding: encoding, separator: separator,
            content: SignedContent(template: template), timestampHeader: timestampHeader,
            timestampUnit: timestamp.count > 10 ? .milliseconds : .seconds)
        return ProviderSample(
            provider: provider, scheme: try HMACScheme(format, secrets: [secret]),
            fields: [header] + (timestampHeader.map { [$0] } ?? []),
            signsTime: timestampHeader != nil
        ) { [self] in request($0, key) }
    }

    private func request(_ body: [UInt8], _ key: [UInt8]) -> WebhookRequest {
        let text = template.replacingOccurrences(of: "{timestamp}", with: timestamp)
            .replacingOccurrences(of: "{url}", with: Self.url)
        let halves = text.split(separator: "{body}", omittingEmptySubsequences: false)
            .map { Recipe.bytes(String($0)) }
        let code = Recipe.hmac(algorithm, key, halves[0] + body + halves[1])
        let value = prefix + (encoding == .hex ? Recipe.hex(code) : Recipe.base64(code))
        return WebhookRequest(
            url: Self.url,
            headers: [(header, value)] + (timestampHeader.map { [($0, timestamp)] } ?? []),
            body: body)
    }
}
#endif
