extension JSONReader {
    /// Skips the value that comes next, with every check that reading it would make.
    public mutating func skipValue() {
        skipWhitespace()
        switch bytes[cursor] {
        case UInt8(ascii: "\""): skipString()
        case UInt8(ascii: "{"): skipObject()
        case UInt8(ascii: "["): elements { $0.skipValue() }
        case UInt8(ascii: "t"), UInt8(ascii: "f"): _ = boolean()
        case UInt8(ascii: "n"): if !null() { fail(.syntax(.value)) }
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): skipNumber()
        default: fail(.syntax(.value))
        }
    }

    private mutating func skipObject() {
        beginObject()
        var isFirst = true
        while nextQuote(&isFirst, close: UInt8(ascii: "}")) != nil {
            skipString()
            colon()
            skipValue()
        }
    }
}
