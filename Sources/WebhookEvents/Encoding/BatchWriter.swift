/// Writes the messages of events as one body, with the texts around them.
struct BatchWriter {
    /// The message of an event, with the texts around it, by level.
    struct Item {
        let text: [UInt8]
        let frames: [BodyText]
    }

    let levels: ArraySlice<MessageLevel>

    /// The body of a batch. Where an array is inside the message of another array, consecutive items
    /// with the same values around them are in one array.
    func body(of items: ArraySlice<Item>) -> [UInt8] { text(of: items, level: 0) }

    private func text(of items: ArraySlice<Item>, level: Int) -> [UInt8] {
        guard level < levels.count else { return items.first?.text ?? [] }
        var body = items.first?.frames[level] ?? BodyText()
        let step = levels[level].step
        if step.isArray {
            let elements = groups(of: items, after: level).map { text(of: $0, level: level + 1) }
            body.set([UInt8](arrayOf: elements), at: step.pointer)
        } else {
            body.set(step.written(text(of: items, level: level + 1)), at: step.pointer)
        }
        return body.bytes
    }

    /// The items of each element of the array at a level.
    private func groups(of items: ArraySlice<Item>, after level: Int) -> [ArraySlice<Item>] {
        guard level + 1 < levels.count else { return items.indices.map { items[$0...$0] } }
        var groups: [ArraySlice<Item>] = []
        var start = items.startIndex
        for index in items.indices.dropFirst()
        where !hasSameFrames(items[start], items[index], after: level) {
            groups.append(items[start..<index])
            start = index
        }
        return items.isEmpty ? [] : groups + [items[start...]]
    }

    /// Whether two items may be in one element of the array at a level: the values around them are
    /// equal, up to the next array.
    private func hasSameFrames(_ left: Item, _ right: Item, after level: Int) -> Bool {
        for index in level + 1..<levels.count {
            if left.frames[index].bytes != right.frames[index].bytes { return false }
            if levels[index].step.isArray { break }
        }
        return true
    }
}

extension [UInt8] {
    /// Creates the text of a JSON array from the JSON texts of its elements.
    fileprivate init(arrayOf elements: [[UInt8]]) {
        self = [UInt8(ascii: "[")]
        append(contentsOf: elements.joined(separator: [UInt8(ascii: ",")]))
        append(UInt8(ascii: "]"))
    }
}
