#if Receiver
extension Ed25519Key {
    /// Whether bytes encode one of the eight points of small order on Ed25519's curve, in canonical form
    /// or not.
    ///
    /// With such a public key anyone can make valid signatures without a private key. 32 zero bytes are
    /// an example. Source of the points: RFC 8032, section 5.1.3, and "It's 255:19AM" (de Valence,
    /// 2020).
    static func isOfSmallOrder(_ encoding: [UInt8]) -> Bool {
        guard let last = encoding.last else { return false }
        // The last bit is the sign of x. A point and its negation have the same order.
        return smallOrderEncodings.contains(encoding.dropLast() + [last & 0x7F])
    }

    /// The encodings, without the sign. `scripts/check-small-order.py` verifies them.
    private static let smallOrderEncodings: Set<[UInt8]> = Set(
        [
            // y = 0, of order 4; also encoded as 0 + p.
            "0000000000000000000000000000000000000000000000000000000000000000",
            "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            // y = 1, the identity; also encoded as 1 + p.
            "0100000000000000000000000000000000000000000000000000000000000000",
            "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            // y = -1, of order 2.
            "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            // Of order 8.
            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        ].compactMap { Hexadecimal.decode($0) })
}
#endif
