#if Receiver
import Testing

@testable import WebhookReceiver

@Suite struct Base64Tests {
    @Test(
        "Base64 with padding is decoded",
        arguments: [
            ("", []), ("QQ==", [65]), ("QUI=", [65, 66]), ("QUJD", [65, 66, 67]),
            ("QUJDRA==", [65, 66, 67, 68]), ("+/+/", [251, 255, 191]), ("AAAA", [0, 0, 0]),
        ] as [(String, [UInt8])])
    func decoded(text: String, bytes: [UInt8]) {
        #expect(Base64.decode(text) == bytes)
        #expect(Base64.decode("#\(text)".dropFirst()) == bytes)
        #expect(Base64.encode(bytes) == text)
    }

    @Test(
        "Base64 without padding or with other characters is refused",
        arguments: [
            "Q", "QQ", "QUI", "QQ=", "Q===", "====", "=", "==", "=QQ=", "Q=Q=", "QQ==QQ==", "-_-_",
            "Q Q=",
            " QUJD", "QUJD\n", "QUJ\n", "QUJé", "QUJ\u{0}",
        ])
    func refused(text: String) {
        #expect(Base64.decode(text) == nil)
    }
}
#endif
