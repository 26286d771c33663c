extension JSONReader {
    /// Reads a number with all its digits.
    public mutating func number() -> JSONNumber {
        let token = numberToken()
        return failure == nil ? text.number(of: token) : JSONNumber(0)
    }

    /// Skips a number (RFC 8259, section 6).
    mutating func skipNumber() {
        var address = cursor
        if address.pointee == UInt8(ascii: "-") { address += 1 }
        if address.pointee == UInt8(ascii: "0") {
            address += 1
        } else if !Self.skipDigits(&address) {
            if address == cursor { return fail(expected: "a number") }
            return fail(.syntax(.digit), at: address)
        }
        if address.pointee == UInt8(ascii: ".") {
            address += 1
            if !Self.skipDigits(&address) { return fail(.syntax(.digit), at: address) }
        }
        if address.pointee | 0x20 == UInt8(ascii: "e") {
            address += 1
            if address.pointee == UInt8(ascii: "+") || address.pointee == UInt8(ascii: "-") {
                address += 1
            }
            if !Self.skipDigits(&address) { return fail(.syntax(.digit), at: address) }
        }
        cursor = address
    }

    @inline(__always)
    private static func skipDigits(_ address: inout UnsafePointer<UInt8>) -> Bool {
        let first = address
        while address.pointee &- UInt8(ascii: "0") < 10 { address += 1 }
        return address > first
    }
}
