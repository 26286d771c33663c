/// The attributes of CloudEvents (CloudEvents 1.0.2, section "Context Attributes").
enum CloudEventNames {
    /// The attributes that every event has.
    static let required = ["specversion", "type", "source", "id"]

    static let standard: Set<String> = [
        "specversion", "type", "source", "id", "time", "subject", "datacontenttype", "dataschema",
        "data", "data_base64",
    ]

    /// Whether a property may be an extension attribute: lower-case letters and digits.
    static func isExtension(_ name: String) -> Bool {
        !standard.contains(name)
            && name.unicodeScalars.allSatisfy {
                ("a"..."z").contains($0) || ("0"..."9").contains($0)
            }
    }

    /// Whether a header field contains the type in binary mode, as documents spell it.
    static func isTypeHeader(_ name: String) -> Bool {
        ["ce-type", "ce_type"].contains(name.lowercased())
    }
}
