/// The keys of objects that encoders keep without a closer look.
package enum PlainKeys {
    /// Whether keys are ASCII and distinct, so that no two of them are equal as strings.
    package static func contain(_ keys: [String]) -> Bool {
        var seen: UInt64 = 0
        var mayRepeat = false
        for key in keys {
            guard let hash = hash(of: key) else { return false }
            let bit: UInt64 = 1 &<< hash
            if seen & bit != 0 { mayRepeat = true }
            seen |= bit
        }
        return !mayRepeat || Set(keys).count == keys.count
    }

    /// A hash of a key; `nil` if it is not ASCII.
    private static func hash(of key: String) -> UInt64? {
        let count = key.utf8.count
        return key.withWords { word in
            var (hash, bits, offset) = (UInt64(truncatingIfNeeded: count), UInt64(0), 0)
            while offset < count {
                let next = word(offset)
                bits |= next
                hash = (hash ^ next) &* 0x9E37_79B9_7F4A_7C15
                offset &+= 8
            }
            return bits & 0x8080_8080_8080_8080 == 0 ? hash &>> 58 : nil
        }
    }
}

extension JSONObject {
    /// Whether encoders keep the members, and decoders do not mistake them for another value.
    var isPlain: Bool {
        if members.count == 1, members[0].key == MarkedJSON.key { return false }
        let keys = members.map { $0.key }
        if keys.count >= 5, keys.contains("mantissa") { return false }
        return PlainKeys.contain(keys)
    }
}
