extension JSONReader {
    /// Skips the next value, with the same validation as reading it.
    package mutating func skipValue() {
        skipWhitespace()
        switch bytes[cursor] {
        case .quote: skipString()
        case .openBrace: skipObject()
        case .openBracket: elements { $0.skipValue() }
        case UInt8(ascii: "t"), UInt8(ascii: "f"): _ = boolean()
        case UInt8(ascii: "n"): if !null() { fail(.syntax(.value)) }
        case .minus, UInt8.digit0...UInt8.digit9: skipNumber()
        default: fail(.syntax(.value))
        }
    }

    private mutating func skipObject() {
        beginObject()
        var isFirst = true
        while nextQuote(&isFirst, close: .closeBrace) != nil {
            skipString()
            colon()
            skipValue()
        }
    }
}
