/// Replaces the user information of a URL, and the values of some parameters of its query (RFC 3986,
/// sections 3.2.1 and 3.4).
struct URLRedaction {
    /// The names of the parameters in lower case.
    let parameters: Set<String>

    /// The URL, which may be only a path with a query; everything else in it is kept.
    func redacted(_ url: String) -> String {
        let bytes = Array(url.utf8)
        let end = bytes.firstIndex(of: UInt8(ascii: "#")) ?? bytes.endIndex
        let query = bytes[..<end].firstIndex(of: UInt8(ascii: "?")) ?? end
        var result = withoutUserInformation(bytes[..<query])
        if query < end {
            result += [UInt8(ascii: "?")]
            result += FieldRedaction(names: parameters).redacted(bytes[(query + 1)..<end])
        }
        return String(decoding: result + bytes[end...], as: UTF8.self)
    }

    /// The part before the query, with the user information of its authority replaced.
    private func withoutUserInformation(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        let slash = UInt8(ascii: "/")
        guard let first = bytes.firstIndex(of: slash), bytes.dropFirst(first + 1).first == slash,
            first == 0 || bytes[first - 1] == UInt8(ascii: ":")
        else { return Array(bytes) }
        let authority = bytes[(first + 2)...].prefix { $0 != slash }
        guard let at = authority.lastIndex(of: UInt8(ascii: "@")) else { return Array(bytes) }
        let replacement = DeliveryRedaction.replacement.utf8
        return Array(bytes[..<authority.startIndex]) + replacement + bytes[at...]
    }
}
