extension JSONKeys {
    /// A key as it appears in a text, with its quotes and the colon after it.
    @usableFromInline struct Quoted: Sendable, BitwiseCopyable {
        /// The first 16 bytes, which are enough for most keys.
        @usableFromInline let words: (UInt64, UInt64)
        /// The significant bits of ``words``.
        @usableFromInline let masks: (UInt64, UInt64)
        /// The bytes that follow, padded with zeros.
        let rest: ImmortalArray<UInt64>
        /// The number of bytes; for a key that needs escapes in JSON, a number that is larger than
        /// any text.
        @usableFromInline let length: Int
    }
}

extension JSONKeys.Quoted {
    init(_ name: String) {
        let isPlain = name.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }
        let count = name.utf8.count + 3
        let all = JSONKeys.Table.words(of: "\"\(name)\":")
        words = (all[0], all.count > 1 ? all[1] : 0)
        masks = (Self.mask(count), Self.mask(count - 8))
        rest = ImmortalArray(Array(all.dropFirst(2)))
        length = isPlain ? count : .max
    }

    /// A mask of the first bytes of a word.
    private static func mask(_ count: Int) -> UInt64 {
        count < 1 ? 0 : JSONKeys.Table.first(min(count, 8), of: .max)
    }
}
