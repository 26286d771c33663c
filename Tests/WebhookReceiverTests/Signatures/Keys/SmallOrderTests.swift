#if Receiver
import Foundation
import Testing
import WebhookEvents
import WebhookReceiver

/// Public keys for which anyone can make signatures.
@Suite struct SmallOrderTests {
    /// All encodings of the eight points of small order: the canonical one, with the other sign, and with p
    /// added where that fits. `scripts/check-small-order.py` computes them.
    private static let encodings = [
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0000000000000000000000000000000000000000000000000000000000000080",
        "0100000000000000000000000000000000000000000000000000000000000000",
        "0100000000000000000000000000000000000000000000000000000000000080",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    ]

    private func secret(_ hex: String) -> String {
        let digits = Array(hex)
        let bytes = stride(from: 0, to: digits.count, by: 2).map {
            UInt8(String(digits[$0...$0 + 1]), radix: 16) ?? 0
        }
        return "whpk_" + Data(bytes).base64EncodedString()
    }

    @Test("A public key of small order is refused", arguments: encodings)
    func smallOrder(encoding: String) {
        #expect(throws: SecretError.publicKeyOfSmallOrder) {
            try StandardWebhooks(secrets: [secret(encoding)])
        }
    }

    @Test("Keys that differ from them in one bit are not of small order")
    func neighbors() throws {
        for encoding in Self.encodings.filter({ $0.hasPrefix("26") || $0.hasPrefix("c7") }) {
            let other = String(encoding.dropLast(4)) + "ff" + encoding.suffix(2)
            #expect(throws: Never.self) { try StandardWebhooks(secrets: [secret(other)]) }
        }
        _ = try StandardWebhooks(secrets: [SchemeSample.publicKey])
    }
}
#endif
