#if SQLite || PostgreSQL
/// Texts of senders in a database.
///
/// PostgreSQL does not store U+0000, and SQLite's functions end a text there, but the type of an event may
/// have one: it is written as `\0`, and a backslash as `\\`.
enum StoredText {
    static func encode(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0 || $0 == backslash }) else { return text }
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if byte == 0 || byte == backslash { bytes.append(backslash) }
            bytes.append(byte == 0 ? zero : byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    static func decode(_ text: String) -> String {
        guard text.utf8.contains(backslash) else { return text }
        var bytes: [UInt8] = []
        var isEscaped = false
        for byte in text.utf8 {
            if isEscaped {
                bytes.append(byte == zero ? 0 : byte)
                isEscaped = false
            } else if byte == backslash {
                isEscaped = true
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let backslash = UInt8(ascii: "\\")
    private static let zero = UInt8(ascii: "0")
}
#endif
