public import WebhookEvents

/// An input from libFuzzer.
public enum FuzzInput {
    /// The bytes of an input.
    public static func bytes(_ data: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
        Array(UnsafeBufferPointer(start: data, count: count))
    }

    /// The message of an input: header fields up to an empty line, then the body. Without an empty
    /// line, the whole input is the body.
    public static func message(_ bytes: [UInt8]) -> WebhookMessage {
        let start = startOfBody(bytes)
        let lines = bytes[..<start].split(separator: UInt8(ascii: "\n"))
        let fields = lines.map { line in
            let parts = line.split(
                separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
            return (
                String(decoding: parts[0], as: UTF8.self),
                String(
                    decoding: parts.dropFirst().joined().drop { $0 == UInt8(ascii: " ") },
                    as: UTF8.self)
            )
        }
        return WebhookMessage(headers: fields, body: Array(bytes[start...]))
    }

    /// The offset of the message's body in an input.
    static func startOfBody(_ bytes: [UInt8]) -> Int {
        let newline = UInt8(ascii: "\n")
        let end = bytes.indices.dropLast().first {
            bytes[$0] == newline && bytes[$0 + 1] == newline
        }
        return end.map { $0 + 2 } ?? 0
    }
}
