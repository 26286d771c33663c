import WebhookEvents

/// The positions of the values of a body in its bytes.
struct BodyMap {
    /// One value.
    struct Entry {
        var path: BodyPath
        var value: JSONValue
        var range: Range<Int>
        /// The bytes to omit to remove the key; `nil` for a value that is not a member of an object.
        var removal: Range<Int>?
    }

    private(set) var entries: [Entry] = []

    /// Creates the map of a body that is known to be JSON.
    init(_ body: [UInt8], _ value: JSONValue) {
        var walk = Walk(bytes: body)
        walk.value(value, at: BodyPath(), into: &entries)
    }
}

/// Scans JSON text whose value is known, and records the positions of its parts.
private struct Walk {
    let bytes: [UInt8]
    var position = 0

    mutating func value(
        _ value: JSONValue, at path: BodyPath, into entries: inout [BodyMap.Entry]
    ) {
        skip { $0 <= 0x20 }
        let start = position
        let index = entries.count
        entries.append(BodyMap.Entry(path: path, value: value, range: start..<start))
        switch value {
        case .object(let members): object(members, at: path, into: &entries)
        case .array(let elements):
            position += 1
            for (index, element) in elements.enumerated() {
                self.value(element, at: path / index, into: &entries)
                skip { $0 <= 0x20 || $0 == UInt8(ascii: ",") }
            }
            close()
        case .string: string()
        default:
            skip { $0 > 0x20 && ![UInt8(ascii: ","), 0x5D, 0x7D].contains($0) }
        }
        entries[index].range = start..<position
    }

    private mutating func object(
        _ members: JSONObject, at path: BodyPath, into entries: inout [BodyMap.Entry]
    ) {
        position += 1
        var end = position
        for (index, (key, value)) in members.enumerated() {
            skip { $0 <= 0x20 || $0 == UInt8(ascii: ",") }
            let start = position
            string()
            skip { $0 <= 0x20 || $0 == UInt8(ascii: ":") }
            let entry = entries.count
            self.value(value, at: path / key, into: &entries)
            // The first member is removed with the comma after it, and others with the comma before them.
            let last = position
            if index == 0, members.count > 1 { skip { $0 <= 0x20 || $0 == UInt8(ascii: ",") } }
            entries[entry].removal = index == 0 ? start..<position : end..<last
            end = last
        }
        close()
    }

    private mutating func close() {
        skip { $0 <= 0x20 }
        position += 1
    }

    private mutating func string() {
        position += 1
        while bytes[position] != UInt8(ascii: "\"") {
            position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
        }
        position += 1
    }

    private mutating func skip(_ isSkipped: (UInt8) -> Bool) {
        while position < bytes.count, isSkipped(bytes[position]) { position += 1 }
    }
}
