#if Receiver
/// The bytes of a key in the texts in which providers publish keys.
enum KeyText {
    /// The longest text of a key; that of an RSA key of 16,384 bits is shorter.
    private static let maximumLength = 16_384

    /// The bytes of a key: PEM (RFC 7468), Base64 in either alphabet, or hexadecimal digits.
    ///
    /// A text of hexadecimal digits alone is read as such. Base64 of such a text would be possible, but no
    /// key has it: the sizes differ.
    static func bytes(of text: String) throws(SecretError) -> [UInt8] {
        guard text.utf8.count <= maximumLength else {
            throw .wrongLength(bytes: text.utf8.count, expected: 1...maximumLength)
        }
        let lines = text.split(whereSeparator: \.isNewline)
        let isPEM = lines.first?.hasPrefix("-----BEGIN ") == true
        let content = lines.filter { !isPEM || !$0.hasPrefix("-----") }.joined()
        if let bytes = Hexadecimal.decode(content) { return bytes }
        guard let bytes = Base64.decodeKey(content) else { throw .notEncoded(.base64) }
        return bytes
    }
}
#endif
