/// Reads JSON in the simplest possible way: one function for each rule of RFC 8259, in the order of the
/// RFC, on an array whose indices are all checked. The fuzzers compare other readers with it, so that it
/// must be obviously correct, but may be slow.
public struct ReferenceReader {
    private let bytes: [UInt8]
    private let maximumDepth: Int
    private var position = 0

    private struct NotJSON: Error {}

    /// Reads one JSON text (RFC 8259, section 2).
    ///
    /// - Parameters:
    ///   - bytes: The text in UTF-8; a byte order mark in front is ignored (section 8.1).
    ///   - maximumDepth: The maximum nesting depth of objects and arrays (section 9).
    /// - Returns: The value; `nil` if the bytes are not JSON text.
    public static func value(of bytes: [UInt8], maximumDepth: Int = 512) -> ReferenceValue? {
        var reader = ReferenceReader(bytes: bytes, maximumDepth: maximumDepth)
        return try? reader.text()
    }

    private init(bytes: [UInt8], maximumDepth: Int) {
        self.bytes = bytes
        self.maximumDepth = maximumDepth
    }

    // MARK: - Section 2: grammar

    private mutating func text() throws -> ReferenceValue {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        whitespace()
        let value = try value(depth: 0)
        whitespace()
        guard position == bytes.count else { throw NotJSON() }
        return value
    }

    private mutating func whitespace() {
        while let next = peek, [0x20, 0x09, 0x0A, 0x0D].contains(next) { position += 1 }
    }

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func byte() throws -> UInt8 {
        guard let next = peek else { throw NotJSON() }
        position += 1
        return next
    }

    private mutating func expect(_ text: StaticString) throws {
        for expected in String(describing: text).utf8 {
            guard try byte() == expected else { throw NotJSON() }
        }
    }

    private mutating func takes(_ character: Unicode.Scalar) -> Bool {
        guard peek == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    // MARK: - Section 3: values

    private mutating func value(depth: Int) throws -> ReferenceValue {
        switch peek {
        case UInt8(ascii: "n"):
            try expect("null")
            return .null
        case UInt8(ascii: "t"):
            try expect("true")
            return .boolean(true)
        case UInt8(ascii: "f"):
            try expect("false")
            return .boolean(false)
        case UInt8(ascii: "{"): return try object(depth: depth + 1)
        case UInt8(ascii: "["): return try array(depth: depth + 1)
        case UInt8(ascii: "\""): return .string(try string())
        default: return .number(try number())
        }
    }

    // MARK: - Sections 4 and 5: objects and arrays

    private mutating func object(depth: Int) throws -> ReferenceValue {
        guard depth <= maximumDepth else { throw NotJSON() }
        try expect("{")
        whitespace()
        if takes("}") { return .object([]) }
        var members: [ReferenceValue.Member] = []
        while true {
            whitespace()
            let key = try string()
            whitespace()
            try expect(":")
            whitespace()
            members.append(.init(key: key, value: try value(depth: depth)))
            whitespace()
            if takes("}") { return .object(members) }
            try expect(",")
        }
    }

    private mutating func array(depth: Int) throws -> ReferenceValue {
        guard depth <= maximumDepth else { throw NotJSON() }
        try expect("[")
        whitespace()
        if takes("]") { return .array([]) }
        var elements: [ReferenceValue] = []
        while true {
            whitespace()
            elements.append(try value(depth: depth))
            whitespace()
            if takes("]") { return .array(elements) }
            try expect(",")
        }
    }

    // MARK: - Section 6: numbers

    private mutating func number() throws -> String {
        let start = position
        _ = takes("-")
        if !takes("0") { try digits() }
        if takes(".") { try digits() }
        if takes("e") || takes("E") {
            if !takes("+") { _ = takes("-") }
            try digits()
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func digits() throws {
        let start = position
        while let next = peek, UInt8(ascii: "0")...UInt8(ascii: "9") ~= next { position += 1 }
        guard position > start else { throw NotJSON() }
    }

    // MARK: - Section 7: strings

    private mutating func string() throws -> [UInt32] {
        try expect("\"")
        var scalars: [UInt32] = []
        while !takes("\"") {
            let scalar = takes("\\") ? try escape() : try unescaped()
            scalars.append(scalar)
        }
        return scalars
    }

    private mutating func escape() throws -> UInt32 {
        switch try byte() {
        case UInt8(ascii: "\""): return 0x22
        case UInt8(ascii: "\\"): return 0x5C
        case UInt8(ascii: "/"): return 0x2F
        case UInt8(ascii: "b"): return 0x08
        case UInt8(ascii: "f"): return 0x0C
        case UInt8(ascii: "n"): return 0x0A
        case UInt8(ascii: "r"): return 0x0D
        case UInt8(ascii: "t"): return 0x09
        case UInt8(ascii: "u"): return try unicodeEscape()
        default: throw NotJSON()
        }
    }

    /// An unpaired surrogate is not a character (section 8.2), and is read as U+FFFD.
    private mutating func unicodeEscape() throws -> UInt32 {
        let unit = try fourDigits()
        guard 0xD800...0xDFFF ~= unit else { return unit }
        let behind = self
        guard unit < 0xDC00, (try? expect("\\u")) != nil, let low = try? fourDigits(),
            0xDC00...0xDFFF ~= low
        else {
            self = behind
            return 0xFFFD
        }
        return 0x10000 + (unit - 0xD800) * 0x400 + (low - 0xDC00)
    }

    private mutating func fourDigits() throws -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = Character(Unicode.Scalar(try byte())).hexDigitValue else {
                throw NotJSON()
            }
            value = value * 16 + UInt32(digit)
        }
        return value
    }

    // MARK: - Section 8.1: UTF-8 (RFC 3629, section 3)

    private mutating func unescaped() throws -> UInt32 {
        let first = UInt32(try byte())
        let (count, bits, least): (Int, UInt32, UInt32) =
            switch first {
            case 0x20..<0x80: (0, first, 0x20)
            case 0xC0..<0xE0: (1, first & 0x1F, 0x80)
            case 0xE0..<0xF0: (2, first & 0x0F, 0x800)
            case 0xF0..<0xF8: (3, first & 0x07, 0x10000)
            default: throw NotJSON()
            }
        var scalar = bits
        for _ in 0..<count {
            let next = UInt32(try byte())
            guard next & 0xC0 == 0x80 else { throw NotJSON() }
            scalar = scalar << 6 | next & 0x3F
        }
        let isSurrogate = 0xD800...0xDFFF ~= scalar
        guard scalar >= least, scalar <= 0x10FFFF, !isSurrogate else { throw NotJSON() }
        return scalar
    }
}
