/// The keys of objects that encoders keep without a closer look.
package enum PlainKeys {
    /// Comparing each hash with each other takes less time than a set up to this number of keys.
    private static let fewest = 32

    /// Whether keys are ASCII and distinct, so that no two of them are equal as strings.
    package static func contain(_ keys: [String]) -> Bool {
        guard keys.count <= fewest else {
            return keys.allSatisfy(\.isASCII) && Set(keys).count == keys.count
        }
        var hashes: [Int] = []
        hashes.reserveCapacity(keys.count)
        for key in keys {
            let hash = JSONKeys.hash(of: key)
            guard key.isASCII, !hashes.contains(hash) else {
                return keys.allSatisfy(\.isASCII) && Set(keys).count == keys.count
            }
            hashes.append(hash)
        }
        return true
    }
}

extension JSONObject {
    /// Whether encoders keep the members, and decoders do not mistake them for another value.
    var isPlain: Bool {
        if count == 1 { return self[0].key != MarkedJSON.key && self[0].key.isASCII }
        if count >= 5, self["mantissa"] != nil { return false }
        return PlainKeys.contain(members.map(\.key))
    }
}
