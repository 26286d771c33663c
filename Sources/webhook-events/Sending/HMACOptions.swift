#if CLI && Receiver
import ArgumentParser
import WebhookReceiver

/// The form of a provider's own HMAC.
struct HMACOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The header field of the signature.", valueName: "NAME"))
    var hmacHeader: String?

    @Option(
        help: ArgumentHelp(
            "What is signed: text with {body}, {timestamp}, {id}, {url}, {header:NAME}.",
            valueName: "TEMPLATE"))
    var hmacContent = "{body}"

    @Option(help: ArgumentHelp("What stands before the signature.", valueName: "TEXT"))
    var hmacPrefix = ""

    @Option(
        help: ArgumentHelp(
            "How the signature is written: 'hex' or 'base64'.", valueName: "ENCODING"),
        transform: { try named($0) })
    var hmacEncoding = SignatureEncoding.hex

    @Option(
        help: ArgumentHelp(
            "The hash function: 'sha256', 'sha384', 'sha512' or 'sha1'.", valueName: "NAME"),
        transform: { try named($0) })
    var hmacAlgorithm = HMACAlgorithm.sha256

    @Option(help: ArgumentHelp("The header field of {timestamp}.", valueName: "NAME"))
    var hmacTimestampHeader: String?

    @Option(help: ArgumentHelp("The header field of {id}.", valueName: "NAME"))
    var hmacIdHeader: String?

    /// The form; `nil` when none was asked for.
    func format() throws -> HMACFormat? {
        guard let hmacHeader else { return nil }
        return try HMACFormat(
            algorithm: hmacAlgorithm, signatureHeader: hmacHeader, prefix: hmacPrefix,
            encoding: hmacEncoding, content: SignedContent(template: hmacContent),
            timestampHeader: hmacTimestampHeader, idHeader: hmacIdHeader)
    }
}

/// A value by its name on the command line.
private func named<Value: RawRepresentable<String> & CaseIterable>(
    _ text: String
) throws -> Value {
    guard let value = Value(rawValue: text) else {
        let names = Value.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
        throw ValidationError("expected one of \(names)")
    }
    return value
}
#endif
