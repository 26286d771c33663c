extension JSONReader {
    /// Reads a string that is one of `keys`, and returns its index; otherwise reads nothing.
    package mutating func index(in keys: JSONKeys) -> Int? {
        skipWhitespace()
        guard bytes[cursor] == .quote else { return nil }
        let first = cursor
        guard let index = keyIndex(at: first, in: keys) else {
            if failure == nil { cursor = first }
            return nil
        }
        return index
    }

    /// Reads an object with any keys: `body` is called after each key and must read its value.
    @inlinable public mutating func members(
        _ body: (_ json: inout JSONReader, _ key: String) -> Void
    ) {
        beginObject()
        var isFirst = true
        while let key = nextKey(isFirst: &isFirst) { body(&self, key) }
    }

    /// Reads an object with any keys, like ``members(_:)``, and also passes the byte offset of each
    /// key's opening quote.
    package mutating func members(
        _ body: (_ json: inout JSONReader, _ key: String, _ keyOffset: Int) -> Void
    ) {
        beginObject()
        var isFirst = true
        while nextQuote(&isFirst, close: .closeBrace) != nil {
            let keyOffset = offset
            let key = quotedText()
            colon()
            body(&self, key, keyOffset)
        }
    }

    /// Reads an object with any keys, like ``members(_:)``, without creating a `String` for each
    /// key.
    package mutating func tokenMembers(
        _ body: (_ json: inout JSONReader, _ key: JSONToken) -> Void
    ) {
        beginObject()
        var isFirst = true
        while nextQuote(&isFirst, close: .closeBrace) != nil {
            let key = stringToken()
            colon()
            body(&self, key)
        }
    }

    /// Reads an array: `body` is called before each element and must read it.
    @inlinable public mutating func elements(_ body: (_ json: inout JSONReader) -> Void) {
        beginArray()
        var isFirst = true
        while nextElement(isFirst: &isFirst) { body(&self) }
    }

    /// Reads an array whose elements are read by `element`.
    @inlinable public mutating func array<Element>(
        _ element: (_ json: inout JSONReader) -> Element
    ) -> [Element] {
        var result: [Element] = []
        elements { result.append(element(&$0)) }
        return result
    }

    /// Reads an object with any keys, whose values are read by `value`; for a repeated key, the
    /// last value counts.
    @inlinable public mutating func map<Value>(
        _ value: (_ json: inout JSONReader) -> Value
    ) -> [String: Value] {
        var result: [String: Value] = [:]
        members { result[$1] = value(&$0) }
        return result
    }
}

// MARK: - Steps

extension JSONReader {
    @usableFromInline mutating func beginObject() {
        open(.openBrace, expected: "an object")
    }

    @usableFromInline mutating func beginArray() {
        open(.openBracket, expected: "an array")
    }

    @usableFromInline mutating func nextKey(isFirst: inout Bool) -> String? {
        guard nextQuote(&isFirst, close: .closeBrace) != nil else { return nil }
        let key = quotedText()
        colon()
        return failure == nil ? key : nil
    }

    /// Reads up to the value of the next key. Returns `nil` at the end of the object; an inner
    /// `nil` represents a key that is not in the list.
    mutating func nextKey(isFirst: inout Bool, in keys: JSONKeys) -> Int?? {
        guard let first = nextQuote(&isFirst, close: .closeBrace) else { return nil }
        let index = keyIndex(at: first, in: keys)
        colon()
        return failure == nil ? .some(index) : nil
    }

    @usableFromInline mutating func nextElement(isFirst: inout Bool) -> Bool {
        separator(&isFirst, close: .closeBracket)
    }

    mutating func open(_ bracket: UInt8, expected: String) {
        skipWhitespace()
        guard bytes[cursor] == bracket else { return fail(expected: expected) }
        guard depth < limits.depth else { return fail(.tooDeep(limit: limits.depth)) }
        depth &+= 1
        cursor &+= 1
    }

    /// Reads the comma before the next member, or the closing bracket.
    ///
    /// - Returns: Whether a member follows.
    @inline(__always)
    private mutating func separator(_ isFirst: inout Bool, close: UInt8) -> Bool {
        skipWhitespace()
        if bytes[cursor] == close {
            cursor &+= 1
            depth &-= 1
            return false
        }
        if isFirst {
            isFirst = false
            if cursor != count { return true }
        } else if bytes[cursor] == .comma {
            cursor &+= 1
            return true
        }
        fail(.syntax(close == .closeBrace ? .endOfObject : .endOfArray))
        return false
    }

    @inline(__always)
    mutating func nextQuote(
        _ isFirst: inout Bool, close: UInt8
    ) -> Int? {
        guard separator(&isFirst, close: close) else { return nil }
        skipWhitespace()
        guard bytes[cursor] == .quote else {
            fail(.syntax(.key))
            return nil
        }
        return cursor
    }

    @inline(__always)
    mutating func colon() {
        skipWhitespace()
        guard bytes[cursor] == .colon else { return fail(.syntax(.colon)) }
        cursor &+= 1
    }

    /// Reads the string at `first`, and looks it up without creating a `String`.
    mutating func keyIndex(at first: Int, in keys: JSONKeys) -> Int? {
        let stop = bytes.endOfPlainText(from: first &+ 1)
        if bytes[stop] == .quote {
            cursor = stop &+ 1
            return keys.index(of: bytes, in: first &+ 1..<stop)
        }
        let key = quotedText()
        return failure == nil ? keys.index(of: key) : nil
    }
}
