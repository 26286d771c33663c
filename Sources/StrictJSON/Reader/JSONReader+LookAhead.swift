extension JSONReader {
    /// Runs `body` at an offset of the text, and then returns to the current offset.
    ///
    /// After a failure the reader stays at the end of the text, as after every other call.
    package mutating func lookAhead<Result>(
        to offset: Int, _ body: (_ json: inout JSONReader) -> Result
    ) -> Result {
        let (start, open) = (cursor, depth)
        if failure == nil { cursor = min(max(offset, 0), count) }
        let result = body(&self)
        if failure == nil {
            cursor = start
            depth = open
        }
        return result
    }

    /// Reads the next value with `body`; when that fails, restores the state before the call.
    ///
    /// - Returns: What `body` returns; `nil` when it failed, or the reader had failed before.
    package mutating func attempt<Result>(
        _ body: (_ json: inout JSONReader) -> Result
    ) -> Result? {
        guard failure == nil else { return nil }
        let (start, open) = (cursor, depth)
        let result = body(&self)
        if failure == nil { return result }
        failure = nil
        cursor = start
        depth = open
        return nil
    }

    /// Finds the value of a key in the next object, without reading the object.
    ///
    /// - Parameters:
    ///   - keys: A list that contains only the key.
    ///   - isUnique: Whether to continue after the first occurrence of the key, and to fail at a
    ///     second one. Otherwise the rest of the object is not examined.
    ///   - skipped: The ends of containers that were already skipped. Pass the same value to each
    ///     call: then the total time for nested objects is linear in the length of the text.
    /// - Returns: The offset of the value; `nil` when the object lacks the key.
    package mutating func offset(
        of keys: JSONKeys, isUnique: Bool, skipping skipped: inout JSONContainerEnds
    ) -> Int? {
        lookAhead(to: offset) { json in
            json.beginObject()
            var found: Int?
            var isFirst = true
            while let index = json.nextKey(isFirst: &isFirst, in: keys) {
                if index == nil {
                    json.skipValue(noting: &skipped)
                    continue
                }
                let offset = json.startOfValue()
                if found != nil {
                    json.fail(.duplicateKey(keys.name(of: 0)))
                    return nil
                }
                found = offset
                if !isUnique { break }
                json.skipValue(noting: &skipped)
            }
            return found
        }
    }

    /// Finds out which keys of a list the next object has, without reading the object.
    ///
    /// - Parameter skipped: The ends of containers that were already skipped, as in
    ///   ``offset(of:isUnique:skipping:)``.
    /// - Returns: The index of the key, if the object has only one of them, and the offset of the
    ///   end of the object; `nil` after a failure.
    package mutating func find(
        _ keys: JSONKeys, skipping skipped: inout JSONContainerEnds
    ) -> (only: Int?, end: Int)? {
        lookAhead(to: offset) { json in
            json.beginObject()
            var found: Int?
            var isSeveral = false
            var isFirst = true
            while let index = json.nextKey(isFirst: &isFirst, in: keys) {
                if let index {
                    if let found, found != index { isSeveral = true }
                    found = index
                }
                json.skipValue(noting: &skipped)
            }
            return json.failure == nil ? (isSeveral ? nil : found, json.offset) : nil
        }
    }

    /// Finds the value of a key near the beginning of the next object, without reading the object.
    ///
    /// - Parameters:
    ///   - index: The index of the key in `keys`.
    ///   - keys: The keys of the object.
    ///   - count: The number of members to examine. The search stops before the first member whose
    ///     value is an object or an array.
    /// - Returns: The offset of the value; `nil` when the key was not found, or the next value is
    ///   not an object.
    package mutating func offset(
        of index: Int, in keys: JSONKeys, amongFirst count: Int
    ) -> Int? {
        guard nextKind() == .object else { return nil }
        return lookAhead(to: offset) { json in
            json.beginObject()
            var isFirst = true
            for _ in 0..<count {
                guard let key = json.nextKey(isFirst: &isFirst, in: keys) else { break }
                if key == index { return json.startOfValue() }
                let kind = json.nextKind()
                if kind == .object || kind == .array { break }
                json.skipValue()
            }
            return nil
        }
    }

    /// Skips a value with full validation, and records the ends of the containers in it; jumps over
    /// containers whose ends were already recorded.
    private mutating func skipValue(noting skipped: inout JSONContainerEnds) {
        let offset = startOfValue()
        let kind = nextKind()
        guard kind == .object || kind == .array else { return skipValue() }
        if let end = skipped.end(ofContainerAt: offset) {
            cursor = end
            return
        }
        let position = skipped.open(at: offset)
        if kind == .array {
            elements { $0.skipValue(noting: &skipped) }
        } else {
            tokenMembers { json, _ in json.skipValue(noting: &skipped) }
        }
        if failure == nil { skipped.close(position, at: cursor) }
    }
}
