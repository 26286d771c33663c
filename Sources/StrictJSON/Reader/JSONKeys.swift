/// A fixed list of object keys, or of string values, in which a ``JSONReader`` looks up strings
/// without creating a `String`.
///
/// Generated code creates one list for each type. Its memory is never freed, so declare it as a
/// `static let`.
package struct JSONKeys: Sendable {
    private let namesInOrder: Immortal<[String]>
    private let table: Immortal<Table>

    /// The largest number of keys for which ``JSONReader/nextKey(_:)`` can determine which are
    /// missing; the generator respects it. A list that is only used to look up strings may be
    /// longer.
    package static let maximumObjectCount = 512

    /// Creates the list.
    ///
    /// - Parameters:
    ///   - names: The keys in the order of their indices, without repetition.
    ///   - required: The indices of the required keys, below ``maximumObjectCount``.
    package init(_ names: [String], required: [Int] = []) {
        self.init(names, Table(names, required: required))
    }

    private init(_ names: [String], _ table: Table) {
        namesInOrder = Immortal(names)
        self.table = Immortal(table)
    }

    /// Creates a list of string values in the order of their indices, without repetition.
    package init(values: [String]) {
        self.init(values, Table(values, required: [], isOfObject: false))
    }

    /// The keys in the order of their indices.
    package var names: [String] { namesInOrder.value }

    /// The key at an index.
    package func name(of index: Int) -> String { namesInOrder.value[index] }

    /// The index of a key, or `nil` when it is not in the list.
    package func index(of name: String) -> Int? {
        let table = table.value
        let count = name.utf8.count
        guard count <= table.longest else { return nil }
        let words = Table.words(of: name)
        return table.index(count) { words[$0 &>> 3] }
    }

    func firstMissing(in seen: Set) -> Int? {
        table.value.required.first(notIn: seen)
    }
}

// MARK: - Finding

extension JSONKeys {
    /// The length in bytes of the key at an index, with its quotes, if it is at an offset of a
    /// text; `nil` when it is not.
    ///
    /// The keys of bodies are usually in the catalog's order, so this is the common case.
    @_transparent
    func length(of index: Int, at offset: Int, of bytes: PaddedBytes) -> Int? {
        let table = table.value
        guard index < table.quoted.count else { return nil }
        let key = table.quoted[index]
        guard key.length <= bytes.count &- offset, table.has(key, at: offset, of: bytes) else {
            return nil
        }
        return key.length
    }

    /// The index of the key in a range of a text, or `nil` when it is not in the list.
    func index(of bytes: PaddedBytes, in range: Range<Int>) -> Int? {
        let table = table.value
        guard range.count <= table.longest else { return nil }
        return table.index(range.count) { bytes.word(at: range.lowerBound &+ $0) }
    }
}
