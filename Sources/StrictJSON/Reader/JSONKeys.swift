/// A fixed list of object keys, or of string values, that a ``JSONReader`` finds without making
/// a `String` of what it reads.
///
/// Generated code makes one for each type. Its memory is kept until the process ends, so make it a
/// `static let`.
public struct JSONKeys: @unchecked Sendable {
    // The table is written before it is published, and never after.
    @usableFromInline let table: UnsafePointer<Table>

    @usableFromInline struct Table {
        let names: [String]
        let count: Int
        let required: Set
        /// All keys one after another, each padded with zeros to whole 8-byte words.
        let words: UnsafePointer<UInt64>
        let entries: UnsafePointer<Entry>
        /// An open-addressed hash table of `index + 1`; its size is a power of two, and 0 is empty.
        let slots: UnsafePointer<UInt32>
        let mask: UInt64
    }

    struct Entry {
        let word: Int
        let length: Int
        /// Whether JSON writes the key without escapes, so that its bytes may stand in a text.
        let isPlain: Bool
    }

    /// How many keys an object can have for ``JSONReader/nextKey(_:)`` to tell which are missing;
    /// the generator keeps to it. A list that only finds strings may be longer.
    public static let maximumObjectCount = 512

    /// Creates the list.
    ///
    /// - Parameters:
    ///   - names: The keys in the order of their indices, without repetition.
    ///   - required: The indices of the keys that an object must have, below
    ///     ``maximumObjectCount``.
    public init(_ names: [String], required: [Int] = []) {
        var requiredSet = Set()
        for index in required { requiredSet.insert(index) }

        var words: [UInt64] = []
        var entries: [Entry] = []
        for name in names {
            let isPlain = name.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }
            entries.append(
                Entry(word: words.count, length: name.utf8.count, isPlain: isPlain))
            words.append(contentsOf: Self.words(of: name))
        }
        var size = 8
        while size < names.count * 4 { size *= 2 }
        let slots = UnsafeMutablePointer<UInt32>.allocate(capacity: size)
        slots.initialize(repeating: 0, count: size)
        let wordsCopy = UnsafePointer(Self.copy(words))
        for (index, entry) in entries.enumerated() {
            let address = UnsafeRawPointer(wordsCopy + entry.word)
            var slot = Int(
                truncatingIfNeeded: Self.hash(address, count: entry.length) & UInt64(size - 1))
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = UInt32(index + 1)
        }

        let table = UnsafeMutablePointer<Table>.allocate(capacity: 1)
        table.initialize(
            to: Table(
                names: names, count: names.count, required: requiredSet, words: wordsCopy,
                entries: UnsafePointer(Self.copy(entries)), slots: UnsafePointer(slots),
                mask: UInt64(size - 1)))
        self.table = UnsafePointer(table)
    }

    /// Creates the list of the lines of a text: one literal, which compiles in a fraction of the time
    /// of an array of many.
    ///
    /// - Parameter text: The keys in the order of their indices, with `\n` between them.
    public init(lines text: String) {
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        self.init(lines.map { String(Substring($0)) })
    }

    /// The keys in the order of their indices.
    public var names: [String] { table.pointee.names }

    /// The index of a key, or `nil` when it is not in the list.
    public func index(of name: String) -> Int? {
        Self.words(of: name).withUnsafeBytes { bytes in
            bytes.baseAddress.flatMap { index(at: $0, count: name.utf8.count) }
        }
    }

    /// The key at an index.
    public func name(of index: Int) -> String { table.pointee.names[index] }

    @inline(__always)
    func length(of index: Int) -> Int { table.pointee.entries[index].length }

    func firstMissing(in seen: Set) -> Int? {
        table.pointee.required.first(notIn: seen)
    }

    private static func words(of name: String) -> [UInt64] {
        var words: [UInt64] = []
        for (position, byte) in name.utf8.enumerated() {
            if position % 8 == 0 { words.append(0) }
            words[position / 8] |= UInt64(byte) << UInt64(position % 8 * 8)
        }
        // An empty key has a word too, so that its address is inside the allocation.
        return (words.isEmpty ? [0] : words).map(\.littleEndian)
    }

    private static func copy<Element>(_ elements: [Element]) -> UnsafeMutablePointer<Element> {
        let copy = UnsafeMutablePointer<Element>.allocate(capacity: max(elements.count, 1))
        for (index, element) in elements.enumerated() {
            (copy + index).initialize(to: element)
        }
        return copy
    }
}

// MARK: - Finding

extension JSONKeys {
    /// Whether the text at `address` is the key at `index`, followed by a quote.
    ///
    /// Bodies tend to have their keys in the catalog's order, which makes this the common case.
    /// The text must be readable up to 8 bytes behind `end`.
    @inline(__always)
    func matches(_ index: Int, at address: UnsafePointer<UInt8>, end: UnsafePointer<UInt8>) -> Bool
    {
        guard index < table.pointee.count else { return false }
        let entry = table.pointee.entries[index]
        return entry.isPlain && entry.length < end - address
            && address[entry.length] == UInt8(ascii: "\"")
            && equals(entry, UnsafeRawPointer(address))
    }

    /// The index of the key with these bytes, all of which must be readable up to the end of the
    /// last 8-byte word that begins inside them.
    func index(at address: UnsafeRawPointer, count: Int) -> Int? {
        let table = table.pointee
        var slot = Self.hash(address, count: count) & table.mask
        while case let found = Int(table.slots[Int(slot)]), found != 0 {
            let entry = table.entries[found - 1]
            if entry.length == count, equals(entry, address) { return found - 1 }
            slot = (slot + 1) & table.mask
        }
        return nil
    }

    @inline(__always)
    private func equals(_ entry: Entry, _ address: UnsafeRawPointer) -> Bool {
        let words = table.pointee.words + entry.word
        var position = 0
        while position + 8 <= entry.length {
            if address.loadUnaligned(fromByteOffset: position, as: UInt64.self)
                != words[position / 8]
            {
                return false
            }
            position += 8
        }
        guard position < entry.length else { return true }
        let word = address.loadUnaligned(fromByteOffset: position, as: UInt64.self).littleEndian
        let kept = UInt64.max >> UInt64(64 - (entry.length - position) * 8)
        return word & kept == words[position / 8].littleEndian
    }

    /// Mixes the length, the first and the last eight bytes.
    @inline(__always)
    private static func hash(_ address: UnsafeRawPointer, count: Int) -> UInt64 {
        var word = address.loadUnaligned(as: UInt64.self).littleEndian
        if count < 8 {
            word = count == 0 ? 0 : word & (UInt64.max >> UInt64(64 - count * 8))
        } else {
            let last = address.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
                .littleEndian
            word ^= last << 21 | last >> 43
        }
        let mixed = (word ^ UInt64(count)) &* 0x9E37_79B9_7F4A_7C15
        return mixed >> 40
    }
}
