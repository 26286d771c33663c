extension JSONReader {
    /// Begins the next object, to read the values of declared keys.
    ///
    /// Call ``nextKey(_:)`` until it returns `nil`, and read one value after each key:
    ///
    /// ```swift
    /// var object = json.beginObject(Self.keys)
    /// while let key = json.nextKey(&object) {
    ///     switch key {
    ///     case 0: id = json.string()
    ///     default: amount = json.double()
    ///     }
    /// }
    /// ```
    public mutating func beginObject(_ keys: JSONKeys) -> JSONObjectScope {
        skipWhitespace()
        let scope = JSONObjectScope(keys: keys, start: cursor)
        open(.openBrace, expected: "an object")
        return scope
    }

    /// Reads up to the value of the next declared key and returns the key's index.
    ///
    /// Values of other keys are skipped, with full validation. For a repeated key the last value
    /// counts. At the end of the object, a missing required key is a failure.
    @inlinable @inline(__always) public mutating func nextKey(_ scope: inout JSONObjectScope)
        -> Int?
    {
        expectedKey(&scope) ?? anyKey(&scope)
    }

    /// Fast path: consumes `,"key":` if the next declared key follows, on the same line or
    /// indented on the next one; otherwise reads nothing.
    ///
    /// After a failure the reader is at the end of the text, so no key follows.
    @_transparent
    @usableFromInline mutating func expectedKey(_ scope: inout JSONObjectScope) -> Int? {
        let index = scope.expected
        let hasComma = bytes[cursor] == .comma
        let first = bytes.endOfIndentation(from: hasComma ? cursor &+ 1 : cursor)
        guard hasComma != scope.isFirst,
            let length = scope.keys.length(of: index, at: first, of: bytes)
        else { return nil }
        cursor = first &+ length
        if bytes[cursor] == .space { cursor &+= 1 }
        scope.take(index)
        return index
    }

    /// Reads up to the value of the next declared key in any order, with or without white space.
    @inline(never)
    @usableFromInline mutating func anyKey(_ scope: inout JSONObjectScope) -> Int? {
        while let first = nextQuote(&scope.isFirst, close: .closeBrace) {
            if let length = scope.keys.length(of: scope.expected, at: first, of: bytes) {
                cursor = first &+ length
                scope.take(scope.expected)
                return scope.expected &- 1
            }
            if let (index, length) = scope.keys.find(at: first, of: bytes) {
                cursor = first &+ length
                scope.take(index)
                return index
            }
            let index = keyIndex(at: first, in: scope.keys)
            colon()
            guard let index else {
                scope.hasOthers = true
                skipValue()
                continue
            }
            scope.take(index)
            return failure == nil ? index : nil
        }
        if failure == nil, let missing = scope.keys.firstMissing(in: scope.seen) {
            fail(.missingKey(scope.keys.name(of: missing)), at: scope.start)
        }
        return nil
    }
}
