// Parts of values, for those who write them without a Swift value in between.
extension JSONWriter {
    /// Begins a string, whose parts follow.
    package mutating func beginString() {
        separate()
        buffer.append(.quote)
    }

    /// Ends the string.
    package mutating func endString() { buffer.append(.quote) }

    /// Writes a number as a string.
    package mutating func quoted(_ number: (_ json: inout JSONWriter) -> Void) {
        beginString()
        needsComma = false
        number(&self)
        endString()
    }

    /// Writes the digits of a number in a string, with zeros in front up to a width.
    @inline(__always)
    package mutating func digits(_ value: UInt64, width: Int) {
        buffer.append(digits: value, width: width)
    }

    /// Writes a character of ASCII in a string that needs no escape.
    @inline(__always)
    package mutating func ascii(_ character: Unicode.Scalar) {
        buffer.append(UInt8(ascii: character))
    }

    /// Leaves out a value that is written elsewhere.
    package mutating func skipValue() { needsComma = true }

    /// Writes a part of a text as it is, up to a value; the next value needs no comma.
    package mutating func literal(_ bytes: [UInt8]) {
        buffer.append(bytes)
        needsComma = false
    }
}
