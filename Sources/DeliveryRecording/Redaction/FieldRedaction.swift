import StrictJSON

/// Replaces the values of some fields of a form or a query (WHATWG URL, section 5.1).
struct FieldRedaction {
    /// The names of the fields in lower case; `*` stands for all.
    let names: Set<String>

    /// The text with the values of the fields replaced; everything else in it is kept.
    func redacted(_ text: ArraySlice<UInt8>) -> [UInt8] {
        guard !names.isEmpty else { return Array(text) }
        let fields = text.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false)
        return Array(fields.map(redactedField).joined(separator: [UInt8(ascii: "&")]))
    }

    private func redactedField(_ field: ArraySlice<UInt8>) -> [UInt8] {
        guard let sign = field.firstIndex(of: UInt8(ascii: "=")) else { return Array(field) }
        let encoded = field[..<sign].map { $0 == UInt8(ascii: "+") ? UInt8(ascii: " ") : $0 }
        let name = String(decoding: encoded[...].percentDecoded, as: UTF8.self).lowercased()
        guard names.contains("*") || names.contains(name) else { return Array(field) }
        return field[...sign] + Array(DeliveryRedaction.replacement.utf8)
    }
}
