import Fuzzing
import WebhookReceiver

/// Decompression: it accepts exactly what zlib accepts, with the same result, and never exceeds its limit.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzGzip(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = FuzzInput.bytes(data, count)
    let limit = input.first.map { $0 < 128 ? 100_000 : Int($0) - 128 } ?? 0
    let bytes = Array(input.dropFirst())
    let inflated = try? GzipDecoder.inflated(bytes, limit: limit)
    if let reference = ReferenceInflate.shared {
        expect(inflated == reference.inflated(bytes, limit: limit), "zlib disagrees")
    }
    expect(inflated.map { $0.count <= limit } ?? true, "exceeds the limit")
    // Without its checksum, a member is never accepted: only that it ends is checked.
    let member = GzipDecoder.header + bytes
    let decompressed = try? GzipDecoder.decompressed(member, limit: limit)
    expect(decompressed.map { $0.count <= limit } ?? true, "exceeds the limit")
    return 0
}

extension GzipDecoder {
    /// The header of a member without optional parts.
    fileprivate static let header: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
}
