#if Receiver
import Foundation
import TestSupport
import Testing

@testable import WebhookReceiver

@Suite struct GzipDecoderTests {
    private let limit = 1_048_576

    @Test("What zlib compresses becomes what it was", arguments: GzipSample.all)
    func sample(sample: GzipSample) throws {
        let bytes = try GzipDecoder.decompressed(sample.bytes, limit: limit)
        #expect(bytes.count == sample.count)
        #expect(Hexadecimal.encode(ContentDigest.sha256(bytes)) == sample.digest)
    }

    @Test("The limit is exact", arguments: GzipSample.all)
    func exactLimit(sample: GzipSample) throws {
        let bytes = sample.bytes
        #expect(try GzipDecoder.decompressed(bytes, limit: sample.count).count == sample.count)
        guard sample.count > 0 else { return }
        #expect(throws: GzipError.tooLarge) {
            try GzipDecoder.decompressed(bytes, limit: sample.count - 1)
        }
    }

    @Test("No part of the bytes is enough, and nothing may follow them")
    func truncation() throws {
        for sample in GzipSample.all where sample.bytes.count < 400 && sample.name != "two members"
        {
            let bytes = sample.bytes
            for count in 0..<bytes.count {
                #expect(throws: GzipError.malformed, "\(sample.name), \(count) bytes") {
                    try GzipDecoder.decompressed(Array(bytes.prefix(count)), limit: limit)
                }
            }
            #expect(throws: GzipError.malformed) {
                try GzipDecoder.decompressed(bytes + [0], limit: limit)
            }
        }
    }

    @Test("A change of any bit behind the header is found, or changes nothing")
    func changedBit() throws {
        let sample = try #require(GzipSample.all.first { $0.name == "an event, level 9" })
        let bytes = sample.bytes
        let content = try GzipDecoder.decompressed(bytes, limit: limit)
        var found = 0
        for bit in 80..<bytes.count * 8 {
            var changed = bytes
            changed[bit / 8] ^= 1 << UInt8(bit % 8)
            let result = try? GzipDecoder.decompressed(changed, limit: limit)
            #expect(result == nil || result == content, "bit \(bit)")
            found += result == nil ? 1 : 0
        }
        #expect(found > bytes.count * 7)
    }

    @Test("Random changes of blocks never trap, and never exceed the limit", arguments: 0..<20)
    func randomChanges(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for sample in GzipSample.all where sample.bytes.count < 5000 {
            var bytes = Array(sample.bytes.dropFirst(10))
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let index = Int.random(in: 0..<bytes.count, using: &generator)
                bytes[index] = UInt8.random(in: 0...255, using: &generator)
            }
            let limit = Int.random(in: 0...100_000, using: &generator)
            guard let inflated = try? GzipDecoder.inflated(bytes, limit: limit) else { continue }
            #expect(inflated.count <= limit)
        }
    }

    @Test(
        "Blocks that no compressor writes are refused",
        arguments: [
            // A reserved type of block.
            [0x07],
            // A stored block whose lengths disagree.
            [0x01, 0x01, 0x00, 0xFE, 0xFE, 0x61],
            // A distance that leads to before the beginning.
            [0x4B, 0x04, 0x82, 0x00],
            // More than 286 codes for literals.
            [0xFD, 0x00, 0x00, 0x00],
            // No code for the end of a block.
            [0x05, 0xE0, 0x81, 0x08, 0x00, 0x00, 0x00, 0x00, 0x20, 0x7F, 0xEB, 0x0B, 0x00, 0x00],
            [],
        ] as [[UInt8]])
    func refused(bytes: [UInt8]) {
        #expect(throws: GzipError.malformed) {
            try GzipDecoder.inflated(bytes, limit: limit)
        }
    }

    @Test("Headers with another method or with reserved flags are refused", arguments: [2, 3, 0])
    func header(index: Int) throws {
        var bytes = try #require(GzipSample.all.first).bytes
        bytes[index] |= 0x60
        #expect(throws: GzipError.malformed) {
            try GzipDecoder.decompressed(bytes, limit: limit)
        }
    }
}
#endif
