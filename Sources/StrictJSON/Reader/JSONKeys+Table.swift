extension JSONKeys {
    /// Lookup tables for the keys.
    ///
    /// An attacker cannot choose keys that make lookups slow: the table contains only the keys of
    /// the list and is at most a quarter full, and a key that is longer than all of them is not
    /// looked up.
    struct Table: Sendable, BitwiseCopyable {
        let entries: ImmortalArray<Entry>
        let required: Set
        /// The length of the longest key.
        let longest: Int
        /// All keys in sequence, each padded with zeros to whole words.
        let words: ImmortalArray<UInt64>
        /// An open-addressed hash table of `index + 1`; its size is a power of two, and 0 is empty.
        let slots: ImmortalArray<UInt32>
        let mask: Int
    }

    struct Entry: Sendable, BitwiseCopyable {
        let word: Int
        let length: Int
    }
}

extension JSONKeys.Table {
    init(_ names: [String], required indices: [Int]) {
        var required = JSONKeys.Set()
        for index in indices { required.insert(index) }
        var words: [UInt64] = []
        var entries: [JSONKeys.Entry] = []
        for name in names {
            entries.append(.init(word: words.count, length: name.utf8.count))
            words += Self.words(of: name)
        }
        let slots = Self.slots(for: entries, words)
        self.init(
            entries: ImmortalArray(entries), required: required,
            longest: entries.map { $0.length }.max() ?? -1, words: ImmortalArray(words),
            slots: ImmortalArray(slots), mask: slots.count - 1)
    }

    private static func slots(for entries: [JSONKeys.Entry], _ words: [UInt64]) -> [UInt32] {
        var size = 8
        while size < entries.count * 4 { size *= 2 }
        var slots = [UInt32](repeating: 0, count: size)
        for (index, entry) in entries.enumerated() {
            let hash = hash(of: entry.length) { words[entry.word + $0 / 8] }
            var slot = hash & (size - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = UInt32(index + 1)
        }
        return slots
    }

    /// The bytes of a key, padded with zeros to whole words.
    static func words(of name: String) -> [UInt64] {
        var words = [UInt64](repeating: 0, count: (name.utf8.count + 7) / 8)
        var position = 0
        for byte in name.utf8 {
            words[position &>> 3] |= UInt64(byte) &<< UInt64(truncatingIfNeeded: position & 7 &* 8)
            position &+= 1
        }
        return words
    }

    /// The index of the key with `count` bytes.
    ///
    /// - Parameter word: Returns the eight bytes at an offset that is a multiple of eight; bytes
    ///   after the end are ignored.
    @inline(__always)
    func index(_ count: Int, _ word: (Int) -> UInt64) -> Int? {
        var slot = Self.hash(of: count, word) & mask
        while case let found = Int(slots[slot]), found != 0 {
            let entry = entries[found &- 1]
            if entry.length == count, Self.has(words, count, at: entry.word, word) {
                return found &- 1
            }
            slot = (slot &+ 1) & mask
        }
        return nil
    }

    /// Whether the words from an index on are those of a key of `count` bytes.
    @inline(__always)
    private static func has(
        _ words: ImmortalArray<UInt64>, _ count: Int, at first: Int, _ word: (Int) -> UInt64
    ) -> Bool {
        var position = 0
        while position &+ 8 <= count {
            if word(position) != words[first &+ position &>> 3] { return false }
            position &+= 8
        }
        guard position < count else { return true }
        return Self.first(count &- position, of: word(position)) == words[first &+ position &>> 3]
    }

    /// Computes a hash of the length and all bytes.
    ///
    /// - Parameter word: Returns the eight bytes at an offset that is a multiple of eight.
    @inline(__always)
    static func hash(of count: Int, _ word: (Int) -> UInt64) -> Int {
        var mixed = UInt64(truncatingIfNeeded: count)
        var position = 0
        while position &+ 8 <= count {
            mixed = mix(mixed ^ word(position))
            position &+= 8
        }
        if position < count { mixed = mix(mixed ^ first(count &- position, of: word(position))) }
        return Int(truncatingIfNeeded: mixed &>> 40)
    }

    @inline(__always)
    private static func mix(_ word: UInt64) -> UInt64 {
        let product = word &* 0x9E37_79B9_7F4A_7C15
        return product ^ product &>> 29
    }

    /// The first 1 to 8 bytes of a word.
    @inline(__always)
    static func first(_ count: Int, of word: UInt64) -> UInt64 {
        word & (UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- count &* 8))
    }
}
