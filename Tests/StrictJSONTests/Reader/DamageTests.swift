@_spi(Reading) import StrictJSON
import Testing

@Suite struct DamageTests {
    private static let text = Array(
        #"{"a":[1,-0.5e+10,true,false,null],"é\n":{"\ud83d\ude00":"x\u0041"},"":"0123456789"} "#
            .utf8)

    @Test("Every proper prefix of a text is refused")
    func beginnings() throws {
        let end = try #require(Self.text.lastIndex(of: UInt8(ascii: "}")))
        for count in 0...end {
            let part = Array(Self.text.prefix(count))
            #expect(failure(of: part) != nil, "\(count) bytes")
            #expect(failureOfSkipping(part) != nil, "\(count) bytes")
        }
        #expect(failure(of: Self.text) == nil)
    }

    @Test("Every suffix of a text is refused or is another value")
    func ends() {
        for count in 1..<Self.text.count {
            let part = Array(Self.text.suffix(count))
            #expect((failure(of: part) == nil) == (failureOfSkipping(part) == nil))
        }
    }

    @Test("Reading and skipping agree on a text with one changed byte")
    func changes() {
        var bytes = Self.text
        for position in bytes.indices {
            let original = bytes[position]
            for byte in UInt8.min ... .max {
                bytes[position] = byte
                let found = failure(of: bytes)
                if (found == nil) != (failureOfSkipping(bytes) == nil) {
                    Issue.record("byte \(byte) at \(position)")
                }
                guard let found else { continue }
                if !(0...bytes.count ~= found.offset) {
                    Issue.record("offset \(found.offset) of byte \(byte) at \(position)")
                }
                _ = JSONReader(bytes).path(to: found.offset)
            }
            bytes[position] = original
        }
    }

    @Test("A text of one byte is read or refused", arguments: UInt8.min ... .max)
    func oneByte(byte: UInt8) {
        #expect((failure(of: [byte]) == nil) == (0x30...0x39 ~= byte))
    }
}
