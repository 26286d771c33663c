/// An IPv6 address, as its eight groups of 16 bits.
struct IPv6Address: Hashable {
    let groups: [UInt16]

    /// Parses an address (RFC 4291, section 2.2), without a zone.
    init?(_ text: some StringProtocol) {
        let halves = text.split(
            separator: "::", maxSplits: 2, omittingEmptySubsequences: false)
        guard halves.count <= 2, let head = Self.groups(halves[0]) else { return nil }
        if halves.count == 1 {
            guard head.count == 8 else { return nil }
            groups = head
        } else {
            guard let tail = Self.groups(halves[1]), head.count + tail.count < 8 else { return nil }
            groups = head + Array(repeating: 0, count: 8 - head.count - tail.count) + tail
        }
    }

    private static func groups(_ text: some StringProtocol) -> [UInt16]? {
        guard !text.isEmpty else { return [] }
        var groups: [UInt16] = []
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            if index == parts.count - 1, part.contains("."), let address = IPv4Address(part) {
                groups += [UInt16(address.value >> 16), UInt16(address.value & 0xFFFF)]
                continue
            }
            guard (1...4).contains(part.utf8.count), part.allSatisfy(\.isHexDigit),
                let group = UInt16(part, radix: 16)
            else { return nil }
            groups.append(group)
        }
        return groups
    }

    /// The block of an address that is not public; `nil` for a public address. Addresses that embed
    /// an IPv4 address are never public: a server has a native IPv6 address.
    var block: AddressBlock? {
        if groups.allSatisfy({ $0 == 0 }) { return .unspecified }
        if groups.dropLast().allSatisfy({ $0 == 0 }), groups.last == 1 { return .loopback }
        if groups[0..<5].allSatisfy({ $0 == 0 }) { return embedded?.block ?? .reserved }
        return Self.blocks.first { has(prefix: $0.prefix, bits: $0.bits) }?.block
            // Only 2000::/3 is allocated as global unicast.
            ?? (groups[0] >> 13 == 1 ? nil : .reserved)
    }

    /// The IPv4 address in the last two groups.
    private var embedded: IPv4Address? {
        IPv4Address(value: UInt32(groups[6]) << 16 | UInt32(groups[7]))
    }

    private func has(prefix: [UInt16], bits: Int) -> Bool {
        var bits = bits
        for (group, part) in zip(groups, prefix) where bits > 0 {
            let shift = max(0, 16 - bits)
            guard group >> shift == part >> shift else { return false }
            bits -= 16
        }
        return true
    }

    private static let blocks: [(prefix: [UInt16], bits: Int, block: AddressBlock)] = [
        ([0xFC00], 7, .private), ([0xFEC0], 10, .private), ([0xFE80], 10, .linkLocal),
        ([0xFF00], 8, .multicast), ([0x2001, 0x0DB8], 32, .documentation),
        ([0x3FFF, 0], 20, .documentation), ([0x2001, 2, 0], 48, .benchmarking),
        // Protocol assignments with Teredo and ORCHID, and 6to4 (RFC 2928, RFC 4380, RFC 7526).
        ([0x2001, 0], 23, .reserved), ([0x2002], 16, .reserved),
    ]
}
