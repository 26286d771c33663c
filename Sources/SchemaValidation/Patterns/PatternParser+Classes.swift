extension PatternParser {
    /// Parses a class, after its `[`.
    mutating func characterClass() throws(PatternError) -> ScalarSet {
        var set = ScalarSet()
        set.isNegated = take("^")
        while !take("]") {
            guard next != nil else { throw syntaxError }
            let first = try member()
            guard next == "-", peek(1) != "]", peek(1) != nil, let low = first.only else {
                set.add(first)
                continue
            }
            position += 1
            let last = try member()
            guard let high = last.only else {
                set.add(first)
                set.add(ScalarSet("-"))
                set.add(last)
                continue
            }
            guard low <= high else { throw syntaxError }
            set.ranges.append(low...high)
        }
        return set
    }

    private mutating func member() throws(PatternError) -> ScalarSet {
        if take(#"\b"#) { return ScalarSet("\u{8}") }
        if take(#"\"#) { return try escape() }
        guard let scalar = take() else { throw syntaxError }
        return ScalarSet(scalar)
    }

    /// Parses an escape, after its backslash.
    mutating func escape() throws(PatternError) -> ScalarSet {
        guard let letter = take() else { throw syntaxError }
        if let set = ScalarSet(classEscape: letter) { return set }
        switch letter {
        case "p", "P": return try property(isNegated: letter == "P")
        case "t": return ScalarSet("\t")
        case "n": return ScalarSet("\n")
        case "v": return ScalarSet("\u{B}")
        case "f": return ScalarSet("\u{C}")
        case "r": return ScalarSet("\r")
        case "0" where next.map { !ScalarSet.digit.contains($0) } ?? true: return ScalarSet("\0")
        case "c":
            guard let control = take(), control.properties.isAlphabetic, control.isASCII,
                let scalar = Unicode.Scalar(control.value & 0x1F)
            else { throw syntaxError }
            return ScalarSet(scalar)
        case "x": return ScalarSet(try scalar(try hexadecimal(digits: 2)))
        case "u": return ScalarSet(try unicodeEscape())
        case "1"..."9", "k": throw .unsupported(#"\"# + String(letter))
        default:
            // A letter that has no meaning as an escape may have one in another dialect.
            guard !letter.properties.isAlphabetic, letter != "0" else { throw syntaxError }
            return ScalarSet(letter)
        }
    }

    private mutating func property(isNegated: Bool) throws(PatternError) -> ScalarSet {
        guard take("{") else { throw syntaxError }
        var name = ""
        while let scalar = take(), scalar != "}" { name.unicodeScalars.append(scalar) }
        guard let property = ScalarProperty(name) else { throw .unsupported(#"\p{\#(name)}"#) }
        var set = ScalarSet()
        set.properties = [(property, isNegated)]
        return set
    }

    private mutating func unicodeEscape() throws(PatternError) -> Unicode.Scalar {
        if take("{") {
            var value: UInt32 = 0
            while let scalar = take(), scalar != "}" {
                guard let digit = Int(String(scalar), radix: 16), value < 0x110000 else {
                    throw syntaxError
                }
                value = value << 4 | UInt32(digit)
            }
            return try scalar(value)
        }
        let unit = try hexadecimal(digits: 4)
        guard 0xD800...0xDBFF ~= unit, take(#"\u"#) else { return try scalar(unit) }
        let low = try hexadecimal(digits: 4)
        guard 0xDC00...0xDFFF ~= low else { throw syntaxError }
        return try scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    }

    private mutating func hexadecimal(digits: Int) throws(PatternError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<digits {
            guard let digit = take().flatMap({ Int(String($0), radix: 16) }) else {
                throw syntaxError
            }
            value = value << 4 | UInt32(digit)
        }
        return value
    }

    private func scalar(_ value: UInt32) throws(PatternError) -> Unicode.Scalar {
        guard let scalar = Unicode.Scalar(value) else { throw syntaxError }
        return scalar
    }
}

extension ScalarSet {
    /// The only character of the set; `nil` if there are more.
    fileprivate var only: UInt32? {
        guard !isNegated, properties.isEmpty, subsets.isEmpty, ranges.count == 1,
            ranges[0].count == 1
        else { return nil }
        return ranges[0].lowerBound
    }

    fileprivate mutating func add(_ set: ScalarSet) {
        if set.isNegated {
            subsets.append(set)
        } else {
            ranges += set.ranges
            properties += set.properties
            subsets += set.subsets
        }
    }
}
