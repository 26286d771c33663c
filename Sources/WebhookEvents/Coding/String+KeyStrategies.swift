extension String {
    /// A hash (FNV-1a) that is equal for all keys that a key strategy may convert to the same key,
    /// such as `created_at` and `createdAt`.
    var wordHash: UInt64 {
        let isASCII = utf8.allSatisfy { $0 < 0x80 }
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in isASCII ? utf8 : lowercased().utf8 where byte != UInt8(ascii: "_") {
            let isUpper = UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
            hash = (hash ^ UInt64(isUpper ? byte | 0x20 : byte)) &* 0x100_0000_01B3
        }
        return hash
    }
}
