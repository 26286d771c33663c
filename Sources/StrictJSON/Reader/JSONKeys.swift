/// A fixed list of object keys, or of string values, in which a ``JSONReader`` looks up strings
/// without creating a `String`.
///
/// Generated code creates one list for each type. Its memory is never freed, so declare it as a
/// `static let`.
@_spi(Reading) public struct JSONKeys: Sendable, BitwiseCopyable {
    private let namesInOrder: Immortal<[String]>
    private let table: Immortal<Table>
    /// The keys in order, with their quotes and colons; empty for a list of values.
    @usableFromInline let quoted: ImmortalArray<Quoted>

    /// The largest number of keys for which ``JSONReader/nextKey(_:)`` can determine which are
    /// missing; the generator respects it. A list that is only used to look up strings may be
    /// longer.
    package static let maximumObjectCount = 512

    /// Creates the list.
    ///
    /// - Parameters:
    ///   - names: The keys in the order of their indices, without repetition.
    ///   - required: The indices of the required keys, below ``maximumObjectCount``.
    public init(_ names: [String], required: [Int] = []) {
        self.init(names, Table(names, required: required), names.map { Quoted($0) })
    }

    private init(_ names: [String], _ table: Table, _ quoted: [Quoted]) {
        namesInOrder = Immortal(names)
        self.table = Immortal(table)
        self.quoted = ImmortalArray(quoted)
    }

    /// Creates a list of string values in the order of their indices, without repetition.
    package init(values: [String]) {
        self.init(values, Table(values, required: []), [])
    }

    /// The keys in the order of their indices.
    package var names: [String] { namesInOrder.value }

    /// The key at an index.
    package func name(of index: Int) -> String { namesInOrder.value[index] }

    /// The index of a key, or `nil` when it is not in the list.
    package func index(of name: String) -> Int? {
        let count = name.utf8.count
        guard count <= table.value.longest else { return nil }
        return name.withWords { word in table.value.index(count, word) }
    }

    func firstMissing(in seen: Set) -> Int? {
        table.value.required.first(notIn: seen)
    }
}

// MARK: - Finding

extension JSONKeys {
    /// The length in bytes of the key at an index, with its quotes and a colon, if these are at an
    /// offset of a text without white space; `nil` when they are not.
    ///
    /// The keys of bodies are usually in the catalog's order, so this is the common case.
    @_transparent
    @usableFromInline func length(of index: Int, at offset: Int, of bytes: PaddedBytes) -> Int? {
        guard index < quoted.count, quoted[index].length <= bytes.count &- offset,
            bytes.word(at: offset) & quoted[index].masks.0 == quoted[index].words.0,
            bytes.word(at: offset &+ 8) & quoted[index].masks.1 == quoted[index].words.1,
            quoted[index].length <= 16 || hasRest(index, at: offset, of: bytes)
        else { return nil }
        return quoted[index].length
    }

    /// The index and the length of the key that is at an offset of a text, without white space; only for a
    /// short list, in which comparing each key takes less time than computing a hash.
    func find(at offset: Int, of bytes: PaddedBytes) -> (index: Int, length: Int)? {
        guard quoted.count <= Self.shortList else { return nil }
        for index in 0..<quoted.count {
            if let length = length(of: index, at: offset, of: bytes) { return (index, length) }
        }
        return nil
    }

    private static var shortList: Int { 8 }

    /// The index of the key in a range of a text, or `nil` when it is not in the list.
    func index(of bytes: PaddedBytes, in range: Range<Int>) -> Int? {
        guard range.size <= table.value.longest else { return nil }
        return table.value.index(range.size) { bytes.word(at: range.lowerBound &+ $0) }
    }

    @inline(never)
    @usableFromInline func hasRest(_ index: Int, at offset: Int, of bytes: PaddedBytes) -> Bool {
        var position = 16
        for next in 0..<quoted[index].rest.count {
            let bits = quoted[index].length &- position
            if Table.first(min(bits, 8), of: bytes.word(at: offset &+ position))
                != quoted[index].rest[next]
            {
                return false
            }
            position &+= 8
        }
        return true
    }
}
