extension JSONReader {
    /// Runs `body` at an offset of the text, and comes back to where the reader stands.
    ///
    /// After a failure the reader stays at the end, like after every other call.
    public mutating func lookAhead<Result>(
        to offset: Int, _ body: (_ json: inout JSONReader) -> Result
    ) -> Result {
        let (place, open) = (cursor, depth)
        if failure == nil { cursor = min(max(offset, 0), count) }
        let result = body(&self)
        if failure == nil {
            cursor = place
            depth = open
        }
        return result
    }

    /// Reads the next value with `body`; when that fails, it is as if nothing had been read.
    ///
    /// - Returns: What `body` returns; `nil` when it failed, or something had failed before.
    public mutating func attempt<Result>(
        _ body: (_ json: inout JSONReader) -> Result
    ) -> Result? {
        guard failure == nil else { return nil }
        let (place, open) = (cursor, depth)
        let result = body(&self)
        if failure == nil { return result }
        failure = nil
        cursor = place
        depth = open
        return nil
    }

    /// Finds the value of a key in the object that comes next, without reading the object.
    ///
    /// - Parameters:
    ///   - keys: The key, as the only one of a list.
    ///   - isUnique: Whether to go on behind the first key, and to fail at a second one. Otherwise
    ///     the rest of the object is not looked at.
    ///   - skipped: Where containers end that were skipped before. Pass the same value each time:
    ///     then looking into objects that are inside each other costs no more than reading the text
    ///     once.
    /// - Returns: The offset of the value; `nil` when the object does not have the key.
    public mutating func offset(
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

    /// Finds the value of a key near the beginning of the object that comes next, without reading
    /// the object.
    ///
    /// - Parameters:
    ///   - index: The index of the key in `keys`.
    ///   - keys: Keys of the object.
    ///   - count: How many members to look at. It stops before the first that holds others.
    /// - Returns: The offset of the value; `nil` when the key is not there, or nothing of the kind of
    ///   an object comes next.
    public mutating func offset(
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

    /// Skips a value with full checks, and notes where the containers in it end; jumps over those
    /// that were noted before.
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

/// Where the objects and arrays of a text end that a ``JSONReader`` looked over already.
public struct JSONContainerEnds {
    /// In the order of `start`. Of a container that is not closed yet, `end` is 0.
    private var spans: [(start: UInt32, end: UInt32)] = []

    /// Creates a value that knows of no container.
    public init() {}

    fileprivate func end(ofContainerAt start: Int) -> Int? {
        var (lower, upper) = (0, spans.count)
        while lower < upper {
            let middle = (lower + upper) / 2
            if spans[middle].start < start { lower = middle + 1 } else { upper = middle }
        }
        guard lower < spans.count, spans[lower].start == start, spans[lower].end > 0 else {
            return nil
        }
        return Int(spans[lower].end)
    }

    /// Adds a container; `nil` when it stands before one that is known.
    ///
    /// A reader that goes forward only opens them in order, since it knows all of those that are
    /// inside one that it knows.
    fileprivate mutating func open(at start: Int) -> Int? {
        let start = UInt32(truncatingIfNeeded: start)
        if let last = spans.last, last.start >= start { return nil }
        spans.append((start, 0))
        return spans.count - 1
    }

    /// Notes where a container ends, unless it is so small that skipping it again costs nothing.
    fileprivate mutating func close(_ position: Int?, at end: Int) {
        guard let position else { return }
        if position == spans.count - 1, end - Int(spans[position].start) < Self.smallest {
            spans.removeLast()
        } else {
            spans[position].end = UInt32(truncatingIfNeeded: end)
        }
    }

    private static let smallest = 64
}
