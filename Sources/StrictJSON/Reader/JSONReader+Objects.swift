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
    ///
    /// - Parameter unique: The indices of keys, below ``JSONKeys/maximumObjectCount``, that cause a
    ///   failure when they appear twice.
    package mutating func beginObject(
        _ keys: JSONKeys, unique: [Int] = []
    ) -> JSONObjectScope {
        skipWhitespace()
        var scope = JSONObjectScope(keys: keys, start: cursor)
        if !unique.isEmpty { for index in unique { scope.unique.insert(index) } }
        open(.openBrace, expected: "an object")
        return scope
    }

    /// Reads up to the value of the next declared key and returns the key's index.
    ///
    /// Values of other keys are skipped, with full validation. For a repeated key the last value
    /// counts, unless the key must be unique. At the end of the object, a missing required key is a
    /// failure.
    package mutating func nextKey(_ scope: inout JSONObjectScope) -> Int? {
        expectedKey(&scope) ?? anyKey(&scope)
    }

    /// Fast path: consumes `,"key":` if the next declared key follows without white space;
    /// otherwise reads nothing.
    ///
    /// After a failure the reader is at the end of the text, so no key follows.
    @_transparent
    private mutating func expectedKey(_ scope: inout JSONObjectScope) -> Int? {
        let index = scope.expected
        let hasComma = bytes[cursor] == .comma
        let first = hasComma ? cursor &+ 1 : cursor
        guard hasComma != scope.isFirst,
            !(scope.unique.contains(index) && scope.seen.contains(index)),
            let length = scope.keys.length(of: index, at: first, of: bytes),
            bytes[first &+ length] == .colon
        else { return nil }
        cursor = first &+ length &+ 1
        scope.take(index)
        return index
    }

    /// Reads up to the value of the next declared key in any order, with or without white space.
    @inline(never)
    private mutating func anyKey(_ scope: inout JSONObjectScope) -> Int? {
        while let first = nextQuote(&scope.isFirst, close: .closeBrace) {
            let index: Int?
            if let length = scope.keys.length(of: scope.expected, at: first, of: bytes) {
                index = scope.expected
                cursor = first &+ length
            } else {
                index = keyIndex(at: first, in: scope.keys)
            }
            colon()
            guard let index else {
                skipValue()
                continue
            }
            if scope.unique.contains(index), scope.seen.contains(index) {
                skipWhitespace()
                fail(.duplicateKey(scope.keys.name(of: index)))
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
