#if HTTP
import ArgumentParser
import WebhookReceiver

/// The format of a provider's own HMAC signature.
struct HMACOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The header field of the signature.", valueName: "NAME"))
    var hmacHeader: String?

    @Option(
        help: ArgumentHelp(
            "The signed content: text with {body}, {timestamp}, {id}, {url}, {method}, "
                + "{header:NAME}.",
            valueName: "TEMPLATE"))
    var hmacContent = "{body}"

    @Option(help: ArgumentHelp("The text before the signature.", valueName: "TEXT"))
    var hmacPrefix = ""

    @Option(
        help: ArgumentHelp(
            "The encoding of the signature: 'hex' or 'base64'.", valueName: "ENCODING"),
        transform: { try named($0) })
    var hmacEncoding = SignatureEncoding.hex

    @Option(
        help: ArgumentHelp(
            "The hash function: 'sha256', 'sha384', 'sha512' or 'sha1'.", valueName: "NAME"),
        transform: { try named($0) })
    var hmacAlgorithm = HMACAlgorithm.sha256

    @Option(help: ArgumentHelp("The header field of {timestamp}.", valueName: "NAME"))
    var hmacTimestampHeader: String?

    @Option(
        help: ArgumentHelp(
            "The text before {timestamp} where it is a part of the signature's field, such as 't='.",
            valueName: "TEXT"))
    var hmacTimestampPrefix: String?

    @Option(
        help: ArgumentHelp(
            "The unit of {timestamp}: 'seconds', 'milliseconds' or 'iso8601'.", valueName: "UNIT"),
        transform: { try named($0) })
    var hmacTimestampUnit = TimestampUnit.seconds

    @Option(help: ArgumentHelp("The header field of {id}.", valueName: "NAME"))
    var hmacIdHeader: String?

    @Option(
        help: ArgumentHelp(
            "The header field of an identifier that is not signed.", valueName: "NAME"))
    var hmacUnsignedIdHeader: String?

    @Option(
        help: ArgumentHelp(
            "The encoding of the secret: 'utf8', 'base64' or 'hex'.", valueName: "ENCODING"),
        transform: { try named($0) })
    var hmacSecretEncoding = SecretEncoding.utf8

    @Option(
        help: ArgumentHelp(
            "The separator between the parts of the signature's field, if there are several.",
            valueName: "CHARACTER"),
        transform: { try character($0) })
    var hmacSeparator: Character?

    /// The format; `nil` without a header field.
    func format() throws -> HMACFormat? {
        guard let hmacHeader else { return nil }
        return try HMACFormat(
            algorithm: hmacAlgorithm, secretEncoding: hmacSecretEncoding,
            signatureHeader: hmacHeader, prefix: hmacPrefix, encoding: hmacEncoding,
            separator: hmacSeparator, content: SignedContent(template: hmacContent),
            timestampHeader: hmacTimestampHeader, timestampPrefix: hmacTimestampPrefix,
            timestampUnit: hmacTimestampUnit,
            idHeader: hmacIdHeader, unsignedIDHeader: hmacUnsignedIdHeader)
    }
}

/// Parses a single character.
private func character(_ text: String) throws -> Character {
    guard let character = text.first, text.count == 1 else {
        throw ValidationError("expected one character")
    }
    return character
}

/// Parses the name of a value.
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
