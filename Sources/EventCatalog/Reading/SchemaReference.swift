/// Where a `$ref` leads: a pointer into the catalog, or into a file of the source folder.
enum SchemaReference {
    case place(JSONPointer)
    /// Neither the catalog nor a file of the folder.
    case outside
    /// A name that no pointer is, such as that of an `$anchor`.
    case unknown

    /// Reads a reference (RFC 3986, section 4.2, with a JSON pointer as its fragment).
    ///
    /// - Parameters:
    ///   - text: The reference as it is written.
    ///   - document: The path of the file that it stands in, from the source folder.
    init(_ text: String, in document: String) {
        let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let path = Self.percentDecoded(parts[0])
        let fragment = parts.count == 2 ? Self.percentDecoded(parts[1]) : ""
        guard let document = Self.resolved(path, from: document) else {
            self = .outside
            return
        }
        guard var pointer = JSONPointer(fragment) else {
            self = .unknown
            return
        }
        pointer.document = document
        self = .place(pointer)
    }

    /// The path from the source folder; `nil` for one that leads out of it.
    private static func resolved(_ path: String, from document: String) -> String? {
        if path.isEmpty { return document }
        let hasScheme = path.unicodeScalars.first { !$0.isSchemePart } == ":"
        guard !hasScheme, !path.hasPrefix("/"), path.unicodeScalars.allSatisfy(\.isPathPart)
        else { return nil }
        var folders = document.split(separator: "/").dropLast()
        for part in path.split(separator: "/") where part != "." {
            if part != ".." {
                folders.append(part)
            } else if folders.popLast() == nil {
                return nil
            }
        }
        return folders.joined(separator: "/")
    }

    /// The text with `%XX` resolved (RFC 6901, section 6).
    private static func percentDecoded(_ text: Substring) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2, rest.prefix(2).allSatisfy(\.isHexDigit),
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension UInt8 {
    fileprivate var isHexDigit: Bool {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "A")...UInt8(ascii: "F"):
            true
        default: false
        }
    }
}

extension Unicode.Scalar {
    fileprivate var isSchemePart: Bool {
        switch self {
        case "a"..."z", "A"..."Z", "0"..."9", "+", "-", ".": true
        default: false
        }
    }

    /// Not a control character, nor what separates folders on other systems.
    fileprivate var isPathPart: Bool { value >= 0x20 && value != 0x7F && self != "\\" }
}
