import StrictJSON

extension DocumentNode {
    /// The name of a header field (RFC 9110, section 5.6.2, "token").
    func fieldName() throws(DeliveryDocumentError) -> String {
        let name = try text()
        guard !name.isEmpty, name.utf8.allSatisfy(\.isTokenCharacter) else {
            throw wrong("the name of a header field")
        }
        return name
    }

    /// The value of a header field (RFC 9110, section 5.5): without a line end, which would begin another field
    /// when the delivery is sent again.
    func fieldValue() throws(DeliveryDocumentError) -> String {
        let value = try text()
        guard !value.utf8.contains(where: { $0 == 0 || $0 == 0x0A || $0 == 0x0D }) else {
            throw wrong("the value of a header field")
        }
        return value
    }
}

extension UInt8 {
    fileprivate var isTokenCharacter: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "!#$%&'*+-.^_`|~".utf8.contains(self)
        }
    }
}
