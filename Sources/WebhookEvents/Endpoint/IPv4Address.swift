/// An IPv4 address, as 32 bits.
struct IPv4Address: Hashable {
    let value: UInt32

    /// Parses four decimal numbers separated by dots, without leading zeros (RFC 3986, section
    /// 3.2.2).
    init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        var value: UInt32 = 0
        for part in parts {
            guard (1...3).contains(part.utf8.count), part.utf8.allSatisfy(Self.isDigit),
                part.count == 1 || part.first != "0", let byte = UInt8(part)
            else { return nil }
            value = value << 8 | UInt32(byte)
        }
        self.value = value
    }

    init(value: UInt32) {
        self.value = value
    }

    /// Whether URL parsers treat a host as an IPv4 address in any notation: its last part is a
    /// decimal, octal or hexadecimal number (WHATWG URL, section 3.5).
    static func isSpelled(_ host: some StringProtocol) -> Bool {
        var parts = host.split(separator: ".", omittingEmptySubsequences: false)
        if parts.last == "" { parts.removeLast() }
        guard let last = parts.last, !last.isEmpty else { return false }
        if last.utf8.allSatisfy(isDigit) { return true }
        return last.lowercased().hasPrefix("0x") && last.dropFirst(2).allSatisfy(\.isHexDigit)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
    }

    /// The block of an address that is not public; `nil` for a public address.
    var block: AddressBlock? {
        Self.blocks.first { value >> (32 - $0.bits) == $0.prefix >> (32 - $0.bits) }?.block
    }

    private static let blocks: [(prefix: UInt32, bits: UInt32, block: AddressBlock)] = [
        (0x0000_0000, 8, .unspecified), (0x7F00_0000, 8, .loopback),
        (0x0A00_0000, 8, .private), (0xAC10_0000, 12, .private), (0xC0A8_0000, 16, .private),
        (0xA9FE_0000, 16, .linkLocal), (0x6440_0000, 10, .shared),
        (0xC000_0200, 24, .documentation), (0xC633_6400, 24, .documentation),
        (0xCB00_7100, 24, .documentation), (0xC612_0000, 15, .benchmarking),
        (0xC000_0000, 24, .reserved), (0xC058_6300, 24, .reserved),
        (0xE000_0000, 4, .multicast), (0xF000_0000, 4, .reserved),
    ]
}
