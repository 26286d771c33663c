#if Receiver
/// The encoding of a signature in a header field.
public enum SignatureEncoding: String, Hashable, Sendable, CaseIterable {
    /// Hexadecimal digits, two per byte. Upper and lower case are accepted.
    case hex
    /// Base64 with padding (RFC 4648, section 4).
    case base64

    func decode(_ text: some StringProtocol) -> [UInt8]? {
        switch self {
        case .hex: Hexadecimal.decode(text)
        case .base64: Base64.decode(text)
        }
    }

    func encode(_ bytes: [UInt8]) -> String {
        switch self {
        case .hex: Hexadecimal.encode(bytes)
        case .base64: Base64.encode(bytes)
        }
    }
}

extension HMACAlgorithm {
    /// The authentication code in a text; `nil` when the text cannot be decoded, or has the wrong size
    /// for this algorithm.
    func code(_ text: some StringProtocol, _ encoding: SignatureEncoding) -> [UInt8]? {
        encoding.decode(text).flatMap { $0.count == codeLength ? $0 : nil }
    }
}
#endif
