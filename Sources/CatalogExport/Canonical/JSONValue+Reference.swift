package import StrictJSON

extension JSONValue {
    /// The value of a `$ref` to an entry of a catalog's `$defs`.
    static func reference(to name: String) -> JSONValue {
        .string(JSONPointer(tokens: ["$defs", name]).reference)
    }
}

extension JSONPointer {
    /// The pointer as a reference in the same document (RFC 6901, section 6).
    package var reference: String {
        "#" + description.percentEncoded { byte in !Self.fragment.contains(byte) }
    }

    /// The characters of a fragment that are not percent-encoded (RFC 3986, section 3.5).
    private static let fragment = Set(
        (UInt8(ascii: "a")...UInt8(ascii: "z")).map { $0 }
            + (UInt8(ascii: "A")...UInt8(ascii: "Z")).map { $0 }
            + (UInt8(ascii: "0")...UInt8(ascii: "9")).map { $0 }
            + Array("-._~!$&'()*+,;=:@/?".utf8))
}
