#if Receiver
import Foundation
import Testing

/// Bytes that Python's zlib compressed.
struct GzipSample: Sendable, CustomTestStringConvertible {
    let name: String
    /// The size before compression.
    let count: Int
    /// The SHA-256 of the bytes before compression, in hexadecimal digits.
    let digest: String
    let base64: String

    var bytes: [UInt8] { Data(base64Encoded: base64).map { [UInt8]($0) } ?? [] }

    var testDescription: String { name }
}
#endif
