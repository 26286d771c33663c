#if Receiver
/// How the bytes of a signature are written in a header field.
public enum SignatureEncoding: String, Hashable, Sendable, CaseIterable {
    /// Hexadecimal digits, two a byte; of either case where they are read.
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
    /// The code in a text; `nil` when it cannot be read, or has another length than codes of this
    /// algorithm.
    func code(_ text: some StringProtocol, _ encoding: SignatureEncoding) -> [UInt8]? {
        encoding.decode(text).flatMap { $0.count == codeLength ? $0 : nil }
    }
}
#endif
