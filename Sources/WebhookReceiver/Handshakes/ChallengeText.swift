#if Receiver
import StrictJSON

/// Which texts of a request are answered. All are short and of printable ASCII characters.
enum ChallengeText {
    /// Whether a text may be sent back as it is: it has no characters that mean anything in HTML or in a
    /// header field.
    static func isPlain(_ text: String) -> Bool {
        1...1024 ~= text.utf8.count
            && text.utf8.allSatisfy { 0x20...0x7E ~= $0 && !special.contains($0) }
    }

    /// Whether a text may be answered with its authentication code.
    ///
    /// The provider signs events with the same key. A text that could be the signed content of an event,
    /// such as a JSON body, is therefore never answered: its answer would be a valid signature.
    static func isSignable(_ text: String) -> Bool {
        isToken(text) && (try? JSONValue(Array(text.utf8))) == nil
    }

    /// Whether a text may be adopted as a secret.
    static func isSecret(_ text: String) -> Bool {
        isToken(text) && text.utf8.count >= SecretWarning.recommendedTextLength
    }

    private static let special = Set("<>&\"'`\\".utf8)

    private static func isToken(_ text: String) -> Bool {
        1...512 ~= text.utf8.count
            && text.utf8.allSatisfy { isAlphanumeric($0) || punctuation.contains($0) }
    }

    private static let punctuation = Set("-._~+/=".utf8)

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: false
        }
    }
}
#endif
