public import Foundation

/// A body in a file of bodies, with the type of its event and the received header fields.
public struct RecordedBody: Sendable {
    /// The type of the event, as in the catalog.
    public let type: String
    /// The names and values of header fields.
    public let headers: [(String, String)]
    /// The body.
    public let bytes: [UInt8]

    /// Creates a body with its type and header fields.
    public init(type: String, headers: [(String, String)], bytes: [UInt8]) {
        self.type = type
        self.headers = headers
        self.bytes = bytes
    }

    /// Reads a file. For each body, it contains a line with the type, the length and the header
    /// fields, separated by tabs, and then the body and a line break.
    public static func read(_ file: URL) throws -> [RecordedBody] {
        var rest = [UInt8](try Data(contentsOf: file))[...]
        var bodies: [RecordedBody] = []
        while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
            let head = String(decoding: rest[..<end], as: UTF8.self).split(separator: "\t")
            guard head.count >= 2, let count = Int(head[1]) else {
                throw CocoaError(.fileReadCorruptFile)
            }
            let headers = head.dropFirst(2).map { line in
                let parts = line.split(separator: ":", maxSplits: 1)
                return (String(parts[0]), parts[1].trimmingCharacters(in: .whitespaces))
            }
            let bytes = Array(rest[(end + 1)...].prefix(count))
            bodies.append(RecordedBody(type: String(head[0]), headers: headers, bytes: bytes))
            rest = rest.dropFirst(end - rest.startIndex + count + 2)
        }
        return bodies
    }

    /// The bodies in the form that ``read(_:)`` reads.
    public static func file(of bodies: [RecordedBody]) -> Data {
        var data = Data()
        for body in bodies {
            let fields = body.headers.map { "\($0.0): \($0.1)" }
            let head = ([body.type, String(body.bytes.count)] + fields).joined(separator: "\t")
            data.append(contentsOf: Array(head.utf8) + [0x0A] + body.bytes + [0x0A])
        }
        return data
    }
}
