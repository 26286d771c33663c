#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension DecodingPosition {
    /// Reads a value of any kind as JSON text.
    package mutating func jsonText(_ tree: CodingTree) throws -> [UInt8] {
        var json = JSONWriter(capacity: 1_024)
        try copy(to: &json, tree)
        return json.bytes
    }

    /// Reads a value of any kind as JSON text.
    ///
    /// - Parameters:
    ///   - container: The container of an object, if the value is one.
    ///   - keys: The keys of the container.
    package mutating func jsonText(
        _ tree: CodingTree, _ container: KeyedDecodingContainer<MemberKey>?, _ keys: [String]
    ) throws -> [UInt8] {
        guard let container, keys.count > 1, tree.isDirect(&self) else {
            return try jsonText(tree)
        }
        var json = JSONWriter(capacity: 1_024)
        try tree.enter(codingPath)
        defer { tree.leave() }
        try json.copy(keys, of: container, tree)
        return json.bytes
    }

    /// Copies a value of any kind.
    mutating func copy(to json: inout JSONWriter, _ tree: CodingTree) throws {
        let guess = self.guess
        if let kind = tree.kind(at: guess), try copy(kind, to: &json, tree, guess) { return }
        // A failed attempt to decode a type is slow, so the most frequent kinds come first.
        for kind in JSONKind.byFrequency where try copy(kind, to: &json, tree, guess) {
            tree.remember(kind, at: guess)
            return
        }
        tree.remember(.object, at: guess)
        if try copy(.object, to: &json, tree, guess) { return }
        let path = codingPath
        try tree.enter(path)
        defer { tree.leave() }
        json.value(try tree.nested { try value(ObjectInDictionary.self).value })
    }

    /// Copies a value of a kind; returns `false` when it has another kind, or when only its
    /// dictionary has the original keys.
    private mutating func copy(
        _ kind: JSONKind, to json: inout JSONWriter, _ tree: CodingTree, _ guess: KindGuess
    ) throws -> Bool {
        switch kind {
        case .null:
            guard try null() else { return false }
            json.null()
        case .string:
            guard let text = try? string() else { return false }
            json.string(text)
        case .number:
            guard let value = try? number(tree) else { return false }
            json.number(value)
        case .boolean:
            guard let value = try? boolean() else { return false }
            json.boolean(value)
        case .array:
            guard let elements = try? elements() else { return false }
            try tree.enter(codingPath)
            defer { tree.leave() }
            try json.copy(UnkeyedDecodingPosition(elements, guess), tree)
        case .object:
            guard tree.isDirect(&self), let members = try? members() else { return false }
            try tree.enter(codingPath)
            defer { tree.leave() }
            try json.copy(members, tree, guess)
        }
        return true
    }

    /// Reads a number, as exactly as the decoder returns it.
    package mutating func number(_ tree: CodingTree) throws -> CodedNumber {
        guard tree.isJSON, isRepeatable, let value = try? value(Decimal.self), value.isFinite else {
            return try number()
        }
        if value == 0, let double = try? double(), double.sign == .minus {
            return .double(double)
        }
        return .decimal(value)
    }
}

extension JSONKind {
    fileprivate static let byFrequency: [JSONKind] = [.null, .string, .number, .boolean, .array]
}

extension JSONWriter {
    fileprivate mutating func number(_ value: CodedNumber) {
        switch value {
        case .integer(let value): int64(value)
        case .unsigned(let value): uint64(value)
        case .decimal(let value): decimal(value)
        case .double(let value): double(value)
        }
    }

    fileprivate mutating func copy(
        _ elements: consuming UnkeyedDecodingPosition, _ tree: CodingTree
    ) throws {
        var position = elements
        beginArray()
        while !position.isAtEnd { try position.copy(to: &self, tree) }
        endArray()
    }

    /// Copies an object, which may represent another value.
    fileprivate mutating func copy(
        _ object: KeyedDecodingContainer<MemberKey>, _ tree: CodingTree, _ guess: KindGuess
    ) throws {
        let keys = KeyRecorder.keys(of: object)
        if keys.count == 1, keys[0] == MarkedJSON.key,
            let text = try? object.decode(String.self, forKey: MemberKey(keys[0])),
            let value = try? JSONValue(Array(text.utf8))
        {
            return self.value(value)
        }
        try copy(keys, of: object, tree, guess)
    }

    /// Copies an object with some of the members of another one, sorted by key.
    package mutating func copy(
        _ keys: [String], of object: KeyedDecodingContainer<MemberKey>, _ tree: CodingTree,
        _ guess: KindGuess = .root
    ) throws {
        var position = KeyedDecodingPosition(object, guess)
        beginObject()
        for key in keys.sorted() {
            self.key(key)
            position.key = MemberKey(key)
            try position.copy(to: &self, tree)
        }
        endObject()
    }
}
